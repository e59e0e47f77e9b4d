// Keeps samples and settings within sense, and away from the smallest numbers.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Within -largest..largest; 0 for what is no number. */
inline float bounded (float x, float largest) noexcept
{
    return x > -largest ? std::min (x, largest) : (x < 0.0f ? -largest : 0.0f);
}

/** Within least..greatest; least for what is no number. */
inline float within (float x, float least, float greatest) noexcept
{
    return x > least ? std::min (x, greatest) : least;
}

/** 0 for what is below -400 dB: what fades in a loop ends before it is denormal. */
inline float settled (float x) noexcept { return std::abs (x) > 1.0e-20f ? x : 0.0f; }

} // namespace galvani
