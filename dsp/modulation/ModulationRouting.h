// How far each modulation source moves each target: the depths of the modulation matrix.
#pragma once

#include "dsp/modulation/ModulationSource.h"
#include "dsp/modulation/ModulationTarget.h"

#include <array>

namespace galvani
{

/** depth[s][t] in -1..1: a source swinging from 0 to 1 moves target t from -depth to +depth of its normalised range
    around where its knob stands. */
struct ModulationRouting
{
    std::array<std::array<float, numModulationTargets>, numModulationSources> depth {};
    bool operator== (const ModulationRouting&) const = default;
};

} // namespace galvani
