// How far each modulator moves each target: the depths of the modulation matrix.
#pragma once

#include "dsp/modulation/ModulationTarget.h"
#include "neural/brain/BrainDimensions.h"

#include <array>

namespace galvani
{

/** depth[m][t] in -1..1: a modulator swinging from 0 to 1 moves target t from -depth to +depth of its normalised
    range around where its knob stands. */
struct ModulationRouting
{
    std::array<std::array<float, numModulationTargets>, numModulators> depth {};
    bool operator== (const ModulationRouting&) const = default;
};

} // namespace galvani
