// The parameters that modulation can reach, in the order of the matrix's columns.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <array>
#include <cstddef>

namespace galvani
{

inline constexpr std::array modulationTargets {
    ParameterId::filterCutoff, ParameterId::filterResonance, ParameterId::grainDensity, ParameterId::grainSize,
    ParameterId::grainPitch,   ParameterId::grainScatter,    ParameterId::grainLevel,   ParameterId::bodyDecay,
    ParameterId::bodyBright,   ParameterId::bodyDrive,       ParameterId::bodyLevel,    ParameterId::echoTime,
    ParameterId::echoFeedback, ParameterId::echoLevel,       ParameterId::bloom,        ParameterId::width,
    ParameterId::mix
};

inline constexpr int numModulationTargets = static_cast<int> (modulationTargets.size());

/** The column of a parameter, or -1 when it cannot be modulated. */
constexpr int modulationTargetIndex (ParameterId id) noexcept
{
    for (int i = 0; i < numModulationTargets; ++i)
        if (modulationTargets[static_cast<size_t> (i)] == id)
            return i;
    return -1;
}

} // namespace galvani
