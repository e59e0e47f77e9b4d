// Where the knobs of the modulation targets stand, normalised.
#pragma once

#include "dsp/modulation/ModulatorFit.h"
#include "dsp/parameters/ParameterList.h"
#include "dsp/parameters/ParameterValues.h"

namespace galvani
{

inline ModulatorFit::Positions targetKnobsOf (const ParameterValues& values) noexcept
{
    ModulatorFit::Positions knobs {};
    for (size_t t = 0; t < knobs.size(); ++t)
        knobs[t] = declarationOf (modulationTargets[t]).toNormalised (values[modulationTargets[t]]);
    return knobs;
}

} // namespace galvani
