#include "dsp/stimulus/PulseCourse.h"

#include <cmath>
#include <numbers>

namespace galvani
{

PulseCourse::PulseCourse()
{
    // A quarter is computed, the rest is its mirror: whole cycles then sum to exactly nothing.
    constexpr auto quarter = static_cast<size_t> (tableSize / 4), half = static_cast<size_t> (tableSize / 2);
    for (size_t i = 0; i <= quarter; ++i)
    {
        const auto value = static_cast<float> (std::sin (2.0 * std::numbers::pi * static_cast<double> (i) / tableSize));
        sine[i] = value;
        sine[half - i] = value;
    }
    for (size_t i = 0; i < half; ++i)
        sine[half + i] = -sine[i];
}

float PulseCourse::at (const Pulse& pulse, std::int64_t step) const noexcept
{
    if (step < pulse.onsetStep || step >= pulse.endStep)
        return 0.0f;
    if (pulse.shape == PulseShape::pulse)
        return pulse.amplitude_pA;
    const auto since = step - pulse.onsetStep;
    const auto within = since < pulse.period ? since : (pulse.period > 0 ? since % pulse.period : since);
    if (within >= pulse.length)
        return 0.0f;
    if (pulse.shape == PulseShape::biphasic)
    {
        const auto half = pulse.length / 2;
        return within < half ? pulse.amplitude_pA : (within < 2 * half ? -pulse.amplitude_pA : 0.0f);
    }
    if (pulse.shape == PulseShape::sine)
    {
        const auto cycles = static_cast<double> (within) * pulse.cyclesPerStep;
        const auto phase = cycles - std::floor (cycles);
        return pulse.amplitude_pA * sine[static_cast<size_t> (phase * tableSize) % tableSize];
    }
    return pulse.amplitude_pA;
}

float PulseCourse::noise (std::uint32_t seed, std::int64_t step, std::uint32_t neuron) noexcept
{
    // A hash of all three with the finaliser of MurmurHash3 (Appleby): no state, so any neuron at any step.
    auto word = neuron * 0x9e3779b9u + static_cast<std::uint32_t> (step) * 0x85ebca6bu + seed * 0xc2b2ae35u;
    word ^= word >> 16;
    word *= 0x85ebca6bu;
    word ^= word >> 13;
    word *= 0xc2b2ae35u;
    word ^= word >> 16;
    const auto sum = (word & 255u) + ((word >> 8) & 255u) + ((word >> 16) & 255u) + (word >> 24);
    constexpr auto perUnit = 1.0f / 147.80054f; // four bytes: sqrt (4 (256^2 - 1) / 12)
    return static_cast<float> (static_cast<std::int32_t> (sum) - 510) * perUnit;
}

} // namespace galvani
