// The electrode: holds the pulses that are due or running, and says when the current changes.
#pragma once

#include "dsp/stimulus/Pulse.h"

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

class Electrode
{
public:
    static constexpr int maximumPulses = 32;

    void reset() noexcept;

    /** Adds a pulse; when 32 are under way, the one that ends first makes room. */
    void add (const Pulse&) noexcept;

    /** Ends every pulse. */
    void silence() noexcept;

    /** Call once a step, before running(): drops what has ended.
        @returns true when another set of pulses runs than in the step before */
    bool advance (std::int64_t step) noexcept;

    /** The pulses whose current flows in this step. */
    std::span<const Pulse> running() const noexcept { return { active.data(), static_cast<size_t> (numActive) }; }

    /** Strongest current that flows now, pA. */
    float strongest() const noexcept;

private:
    std::array<Pulse, maximumPulses> pulses {}, active {};
    int numPulses = 0, numActive = 0;
    bool changed = false;
};

} // namespace galvani
