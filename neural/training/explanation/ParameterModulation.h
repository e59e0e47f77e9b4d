// How one parameter is modulated: its column of the modulation matrix.
#pragma once

#include "neural/training/explanation/NamedValue.h"
#include "neural/training/explanation/ReaderFeatures.h"

#include <vector>

namespace galvani
{

/** position = clamp (knob + sum of depth (2 source - 1), 0, 1), in normalised units; the sources are 0..1. */
struct ParameterModulation
{
    float knob = 0.0f;
    ModulatorValues modulatorDepth {};
    GroupValues groupDepth {};      ///< of the groups' own rates: source = rate / (rate + sourceScale_Hz)
    float meanRateDepth = 0.0f;     ///< of the mean rate, likewise
    float synchronyDepth = 0.0f;    ///< of the synchrony itself
    float sourceScale_Hz = 12.0f;   ///< where those rates are in the middle
    std::vector<NamedValue> others; ///< every further source that moves it: depth (2 source - 1)

    /** Whether anything is connected to it. */
    bool isModulated() const noexcept
    {
        const auto moves = [] (float depth) { return depth != 0.0f; };
        return std::any_of (modulatorDepth.begin(), modulatorDepth.end(), moves)
               || std::any_of (groupDepth.begin(), groupDepth.end(), moves) || moves (meanRateDepth)
               || moves (synchronyDepth) || ! others.empty();
    }
};

} // namespace galvani
