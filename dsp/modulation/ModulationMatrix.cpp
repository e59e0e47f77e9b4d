#include "dsp/modulation/ModulationMatrix.h"

#include "dsp/parameters/ParameterList.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void ModulationMatrix::prepare (double seconds)
{
    share = static_cast<float> (1.0 - std::exp (-seconds / glideSeconds));
    reset();
}

void ModulationMatrix::setKnobs (const ParameterValues& values) noexcept
{
    for (size_t t = 0; t < knob.size(); ++t)
        knob[t] = declarationOf (modulationTargets[t]).toNormalised (values[modulationTargets[t]]);
}

void ModulationMatrix::setRouting (const ModulationRouting& newRouting) noexcept
{
    routing = newRouting;
    numActive = 0;
    for (size_t s = 0; s < numModulationSources; ++s)
        if (std::any_of (routing.depth[s].begin(), routing.depth[s].end(), [] (float depth) { return depth != 0.0f; }))
            active[numActive++] = static_cast<std::uint8_t> (s);
}

void ModulationMatrix::update (const SourceValues& sources) noexcept
{
    Targets wanted = knob;
    for (size_t i = 0; i < numActive; ++i)
    {
        const auto swing = 2.0f * sources[active[i]] - 1.0f;
        for (size_t t = 0; t < wanted.size(); ++t)
            wanted[t] += routing.depth[active[i]][t] * swing;
    }
    for (size_t t = 0; t < wanted.size(); ++t)
    {
        const auto to = std::clamp (wanted[t], 0.0f, 1.0f);
        // Not position + 1 (to - position): that would depend on where it stood in the last digit.
        position[t] = jump ? to : position[t] + share * (to - position[t]);
    }
    jump = false;
}

float ModulationMatrix::value (ParameterId id) const noexcept
{
    const auto index = modulationTargetIndex (id);
    return index < 0 ? 0.0f : declarationOf (id).fromNormalised (position[static_cast<size_t> (index)]);
}

} // namespace galvani
