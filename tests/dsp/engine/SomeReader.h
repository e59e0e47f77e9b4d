// Networks for tests that could read a brain.
#pragma once

#include "neural/brain/BrainFeatures.h"
#include "neural/dense/Initialiser.h"

namespace galvani
{

/** One that says the same whatever it reads. */
inline DenseLayers<float> constantReader (float value)
{
    DenseLayer<float> layer;
    layer.weights = decltype (layer.weights)::Zero (numModulators, numFeatures);
    layer.biases = decltype (layer.biases)::Constant (numModulators, value);
    return { layer };
}

/** One with memory, drawn from a seed, whose outputs move. */
inline DenseLayers<float> elmanReader (std::uint64_t seed)
{
    RandomStream random (seed);
    return { initialisedRecurrentLayer<float> (Initialiser::glorot, numFeatures, 12, Activation::tanh, 1.0, random),
             initialisedLayer<float> (Initialiser::glorot, 12, numModulators, Activation::sigmoid, 2.0, random) };
}

} // namespace galvani
