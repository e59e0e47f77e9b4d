// Untrained networks that read a brain, and rates for them to read.
#pragma once

#include "neural/dense/Initialiser.h"
#include "neural/training/explanation/ReaderFeatures.h"

namespace galvani
{

/** Of the shape that reads a brain. */
inline DenseLayers<float> someReader (std::uint64_t seed, Activation hidden = Activation::tanh)
{
    RandomStream random (seed);
    const auto layer = [&random] (int inputs, int outputs, Activation activation, double gain)
    {
        auto made = initialisedLayer<float> (Initialiser::glorot, inputs, outputs, activation, gain, random);
        for (auto& bias : made.biases)
            bias = static_cast<float> (random.uniform (-0.2, 0.2));
        return made;
    };
    return { layer (numReaderFeatures, 32, hidden, 1.25), layer (32, 16, hidden, 1.25),
             layer (16, numModulators, Activation::sigmoid, 2.0) };
}

/** 0 to 60 Hz. */
inline GroupValues someRates (std::uint64_t seed)
{
    RandomStream random (seed);
    GroupValues rates {};
    for (auto& rate : rates)
        rate = static_cast<float> (60.0 * random.uniform() * random.uniform());
    return rates;
}

inline GroupValues equalShares()
{
    GroupValues shares {};
    shares.fill (1.0f / numGroups);
    return shares;
}

} // namespace galvani
