// Reads dense networks from model files: the Keras-style JSON of RTNeural.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/serialization/ModelError.h"

#include <string_view>

namespace galvani
{

/** The network computes exactly what the file says, or the file is refused.
        {"in_shape":[null,N],"layers":[{"type":"dense","activation":"tanh","shape":[null,8],"weights":[kernel,biases]}]}
    A kernel is inputs x outputs, as Keras has it; biases may be left out. Types of layers:
        dense, time-distributed-dense
        activation   becomes part of the dense layer before it, where that is linear; otherwise a layer of its own
        simple_rnn   Elman's: weights are [kernel, recurrent kernel, biases]
    Activations: see ActivationNames. A leaky_relu may state its slope, "alpha", which is 0.01; a lif_rate its "curve",
    with the constants of LifRateCurve. Keys that RTNeural does not know either are passed over.
    @tparam Real  float or double
    @throws ModelError whose one line says where, and why; e.g. layers[1].weights[0]: 3 rows for 4 inputs */
template <typename Real = float>
DenseLayers<Real> readModel (std::string_view json);

extern template DenseLayers<float> readModel (std::string_view);
extern template DenseLayers<double> readModel (std::string_view);

} // namespace galvani
