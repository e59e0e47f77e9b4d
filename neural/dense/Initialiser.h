// Starting weights for dense layers.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/random/RandomStream.h"

namespace galvani
{

/** Weights uniform in +-gain sqrt (6 / (inputs + outputs)), biases zero.
    Source: Glorot and Bengio (2010), Understanding the difficulty of training deep feedforward neural networks. */
DenseLayer glorotLayer (int inputs, int outputs, Activation, float gain, RandomStream&);

} // namespace galvani
