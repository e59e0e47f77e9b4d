// Adds what the modulation sources ask for to where the knobs stand, and lets the result glide.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** Once a control tick: wanted_t = clamp (knob_t + sum over routes of depth x swing, 0, 1) in normalised units, where
    swing = bent (source) for unipolar sources, 2 bent (source) - 1 for the others, followed with the route's smoothing;
    and the position follows wanted with a time constant of 12 ms. So neither a turned knob, a new preset, a new routing
    nor another brain makes a step. A target without routes comes to rest on its knob's very value; the electrode's,
   which are heard only when it fires, at once. Routes in a circle (a macro that moves itself) act a tick later and are
   bounded like all others. */
class ModulationMatrix
{
public:
    static constexpr double glideSeconds = 0.012;
    using Targets = std::array<float, numModulationTargets>;

    void prepare (double seconds);

    /** The next update jumps to what is wanted instead of gliding there. */
    void reset() noexcept;

    void setKnobs (const ParameterValues&) noexcept;
    void setRouting (const ModulationRouting&) noexcept;

    const ModulationRouting& routingNow() const noexcept { return routing; }

    /** @param isPerNote  routes that are left to the notes of the keys */
    void update (const SourceValues&, bool (*isPerNote) (const ModulationRoute&) = nullptr) noexcept;

    /** Normalised, 0..1. */
    const Targets& positions() const noexcept { return position; }

    /** In the parameter's own unit; of what is no target, 0. */
    float value (ParameterId) const noexcept;

    /** Writes every target's value, in its own unit, into its place. */
    void writeInto (ParameterValues&) const noexcept;

private:
    ModulationRouting routing;
    std::array<float, ModulationRouting::maximumRoutes> followed {}; ///< of each route's swing, smoothed
    std::array<bool, ModulationRouting::maximumRoutes> isFollowing {};
    std::array<bool, numModulationTargets> isRouted {};
    Targets knob {}, knobValue {}, position {};
    Targets reckoned {}, values {}; ///< the positions whose values are kept, and these
    float secondsPerTick = 0.001f, share = 1.0f;
    bool jump = true;
};

} // namespace galvani
