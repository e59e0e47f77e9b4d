#include "dsp/modulation/ModulationMatrix.h"

#include "dsp/parameters/ParameterList.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr bool firesPulses (ParameterId id) noexcept
{
    return id >= ParameterId::electrodeAmplitude && id <= ParameterId::electrodeDoseLimit;
}

} // namespace

void ModulationMatrix::prepare (double seconds)
{
    secondsPerTick = static_cast<float> (seconds);
    share = static_cast<float> (1.0 - std::exp (-seconds / glideSeconds));
    reset();
}

void ModulationMatrix::reset() noexcept
{
    jump = true;
    isFollowing.fill (false);
    reckoned.fill (-1.0f);
}

void ModulationMatrix::setKnobs (const ParameterValues& wanted) noexcept
{
    for (size_t t = 0; t < knob.size(); ++t)
    {
        const auto given = wanted[modulationTargets[t]];
        if (given == knobValue[t] && ! jump)
            continue;
        knobValue[t] = given;
        knob[t] = declarationOf (modulationTargets[t]).toNormalised (given);
        // A pulse that is fired right after its knob was turned is fired as the knob says.
        if (firesPulses (modulationTargets[t]) && ! isRouted[t])
        {
            position[t] = reckoned[t] = knob[t];
            values[t] = given;
        }
    }
}

void ModulationMatrix::setRouting (const ModulationRouting& newRouting) noexcept
{
    if (newRouting == routing)
        return;
    // A route that stays goes on from where it is, wherever in the list it now stands.
    const auto before = followed;
    const auto wasFollowing = isFollowing;
    const auto old = routing;
    routing = newRouting;
    isFollowing.fill (false);
    isRouted.fill (false);
    for (size_t r = 0; r < routing.routes().size(); ++r)
    {
        const auto& route = routing.routes()[r];
        isRouted[static_cast<size_t> (route.target)] = true;
        const auto* was = old.find (static_cast<size_t> (route.source), static_cast<size_t> (route.target));
        if (was == nullptr)
            continue;
        const auto place = static_cast<size_t> (was - old.routes().data());
        followed[r] = before[place];
        isFollowing[r] = wasFollowing[place];
    }
}

void ModulationMatrix::update (const SourceValues& sources, bool (*isPerNote) (const ModulationRoute&)) noexcept
{
    Targets wanted = knob;
    const auto routes = routing.routes();
    constexpr auto atRest = 1.0e-5f;
    for (size_t r = 0; r < routes.size(); ++r)
    {
        const auto& route = routes[r];
        const auto source = static_cast<size_t> (route.source);
        if (isPerNote != nullptr && isPerNote (route))
            continue;
        const auto shape = bent (route.curve, sources[source]);
        const auto swing = modulationSources[source].isUnipolar ? shape : 2.0f * shape - 1.0f;
        // A one-pole by Pade's 1 / (1 + T / tick): no library function, and stable at every time.
        const auto part = isFollowing[r] ? secondsPerTick / (secondsPerTick + 0.001f * route.smoothing_ms) : 1.0f;
        followed[r] = part == 1.0f ? swing : followed[r] + part * (swing - followed[r]);
        isFollowing[r] = true;
        wanted[static_cast<size_t> (route.target)] += route.depth * followed[r];
    }
    for (size_t t = 0; t < wanted.size(); ++t)
    {
        const auto to = std::clamp (wanted[t], 0.0f, 1.0f);
        // Not position + 1 (to - position): that would depend on where it stood in the last digit.
        position[t] = jump ? to : position[t] + share * (to - position[t]);
        if (! isRouted[t] && std::abs (position[t] - knob[t]) < atRest)
        {
            position[t] = reckoned[t] = knob[t];
            values[t] = knobValue[t];
        }
        if (position[t] == reckoned[t])
            continue;
        reckoned[t] = position[t];
        values[t] = declarationOf (modulationTargets[t]).fromNormalised (position[t]);
    }
    jump = false;
}

float ModulationMatrix::value (ParameterId id) const noexcept
{
    const auto index = modulationTargetIndex (id);
    return index < 0 ? 0.0f : values[static_cast<size_t> (index)];
}

void ModulationMatrix::writeInto (ParameterValues& destination) const noexcept
{
    for (size_t t = 0; t < values.size(); ++t)
        destination[modulationTargets[t]] = values[t];
}

} // namespace galvani
