// The current of a pulse in each step.
#pragma once

#include "dsp/stimulus/Pulse.h"

#include <array>

namespace galvani
{

/** Nothing but a table and exactly rounded operations, so that it is the same on every machine. */
class PulseCourse
{
public:
    PulseCourse();

    /** pA; of noise the standard deviation while it flows, since every neuron has a course of its own. */
    float at (const Pulse&, std::int64_t step) const noexcept;

    /** One step of white noise with standard deviation 1 for a neuron: the sum of four uniform bytes, within +-3.46. */
    static float noise (std::uint32_t seed, std::int64_t step, std::uint32_t neuron) noexcept;

private:
    static constexpr int tableSize = 4096;
    std::array<float, tableSize> sine;
};

} // namespace galvani
