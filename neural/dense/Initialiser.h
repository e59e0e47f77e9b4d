// Starting weights for dense layers.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/random/RandomStream.h"

namespace galvani
{

enum class Initialiser
{
    zero,       ///< all 0
    normal,     ///< normal with a standard deviation of 0.01
    glorot,     ///< uniform in +-sqrt (6 / (inputs + outputs)): Glorot and Bengio (2010)
    he,         ///< normal with variance 2 / inputs: He, Zhang, Ren and Sun (2015)
    orthogonal, ///< rows or columns, whichever are fewer, are orthonormal: Saxe, McClelland and Ganguli (2014)
    critical    ///< normal, at the edge of chaos: what goes in neither dies out nor blows up through many layers
};

/** Weights as the initialiser says, times gain; biases zero.
    Critical: a square matrix is scaled to a spectral radius of exactly 1, another has variance 1 / inputs, to which the
    circular law gives that radius; times the factor that keeps activity where the activation halves it (sqrt 2 for relu
    and leaky relu). Source: Sompolinsky, Crisanti and Sommers (1988); Poole et al. (2016). */
template <typename Real>
DenseLayer<Real> initialisedLayer (Initialiser, int inputs, int outputs, Activation, double gain, RandomStream&);

/** As above, with recurrent weights of the same kind: Elman's layer. */
template <typename Real>
DenseLayer<Real> initialisedRecurrentLayer (Initialiser, int inputs, int outputs, Activation, double gain,
                                            RandomStream&);

} // namespace galvani
