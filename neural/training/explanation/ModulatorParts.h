// What a modulator's value is made of.
#pragma once

#include "neural/training/explanation/ReaderFeatures.h"

#include <numeric>

namespace galvani
{

struct ModulatorParts
{
    float atRest = 0.0f; ///< what it would be if no neuron fired
    GroupValues groups {};
    float synchrony = 0.0f;

    /** What the network says, 0..1. */
    float sum() const noexcept { return std::accumulate (groups.begin(), groups.end(), 0.0f) + atRest + synchrony; }
};

} // namespace galvani
