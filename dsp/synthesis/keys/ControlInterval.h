// How often the voices of the keys look at what moves them.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Samples are counted at twice the host's rate: what a voice computes with. */
inline constexpr int maximumControlSteps = 128;

/** Host samples between two looks: a third of a millisecond. */
inline int controlIntervalOf (double sampleRate) noexcept
{
    return std::clamp (static_cast<int> (std::lround (sampleRate / 3000.0)), 4, maximumControlSteps / 2);
}

/** The part of the way that a value goes in one interval when it should have gone 1 - 1/e of it in a time. */
inline float controlRateOf (double sampleRate, double seconds) noexcept
{
    return static_cast<float> (1.0 - std::exp (-controlIntervalOf (sampleRate) / (sampleRate * seconds)));
}

} // namespace galvani
