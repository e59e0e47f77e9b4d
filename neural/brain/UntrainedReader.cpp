#include "neural/brain/UntrainedReader.h"

#include "neural/dense/Initialiser.h"

namespace galvani
{

DenseLayers<float> untrainedReader (std::uint64_t seed)
{
    RandomStream random (seed ^ 0x72656164696e67u);
    const auto layer = [&random] (int inputs, int outputs, Activation activation, double gain)
    { return initialisedLayer<float> (Initialiser::glorot, inputs, outputs, activation, gain, random); };
    // Glorot's bound keeps the variance of inputs near 1; rates vary less than that, so the gains are larger.
    return { layer (numFeatures, 32, Activation::tanh, 1.25), layer (32, 16, Activation::tanh, 1.25),
             layer (16, numModulators, Activation::sigmoid, 2.0) };
}

} // namespace galvani
