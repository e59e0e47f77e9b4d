// Adds what the modulation sources ask for to where the knobs stand, and lets the result glide.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Once a control tick: wanted_t = clamp (knob_t + sum_s depth_st (2 source_s - 1), 0, 1) in normalised units, and
    the position follows wanted with a time constant of 12 ms. So neither a turned knob, a new preset, a new routing nor
    another brain makes a step. */
class ModulationMatrix
{
public:
    static constexpr double glideSeconds = 0.012;
    using Targets = std::array<float, numModulationTargets>;

    void prepare (double seconds);

    /** The next update jumps to what is wanted instead of gliding there. */
    void reset() noexcept { jump = true; }

    void setKnobs (const ParameterValues&) noexcept;
    void setRouting (const ModulationRouting&) noexcept;

    const ModulationRouting& routingNow() const noexcept { return routing; }

    void update (const SourceValues&) noexcept;

    /** Normalised, 0..1. */
    const Targets& positions() const noexcept { return position; }

    /** In the parameter's own unit. */
    float value (ParameterId) const noexcept;

private:
    ModulationRouting routing;
    std::array<std::uint8_t, numModulationSources> active {}; ///< the sources that move anything, in order
    size_t numActive = 0;
    Targets knob {}, position {};
    float share = 1.0f;
    bool jump = true;
};

} // namespace galvani
