// The electrodes: hold the pulses that are due or running, and say when their current changes.
#pragma once

#include "dsp/stimulus/PulseCourse.h"

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

class Electrode
{
public:
    static constexpr int maximumPulses = 64;

    /** A pulse whose current flows. */
    struct Running
    {
        const Pulse* pulse;
        float current_pA; ///< never 0; see PulseCourse::at
    };

    void reset() noexcept;

    /** Adds a pulse; when 64 are under way, the one that ends first makes room. */
    void add (const Pulse&) noexcept;

    /** Ends every pulse. */
    void silence() noexcept;

    /** Call once a step, before running(): drops what has ended.
        @returns true when the current of any pulse is another than in the step before */
    bool advance (std::int64_t step) noexcept;

    /** The pulses whose current flows in this step; valid until the next call. */
    std::span<const Running> running() const noexcept { return { active.data(), static_cast<size_t> (numActive) }; }

    /** Largest amplitude that flows now, pA. */
    float strongest() const noexcept;

    /** How many made room for others since the reset. */
    std::uint32_t dropped() const noexcept { return numDropped; }

private:
    struct Held
    {
        Pulse pulse;
        float current_pA = 0.0f;
    };

    PulseCourse course;
    std::array<Held, maximumPulses> held {};
    std::array<Running, maximumPulses> active {};
    int numHeld = 0, numActive = 0;
    std::uint32_t numDropped = 0, numAdded = 0;
    bool changed = false;
};

} // namespace galvani
