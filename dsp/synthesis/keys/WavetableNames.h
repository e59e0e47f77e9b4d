// What the wavetables of the keys are called.
#pragma once

#include <array>

namespace galvani
{

inline constexpr int numWavetables = 12;
inline constexpr std::array<const char*, numWavetables> wavetableNames { "Saw",   "Pulse", "Fold",    "Vowel",
                                                                         "Organ", "Bell",  "Metal",   "Nerve",
                                                                         "Sync",  "Reed",  "Octaves", "Static" };

} // namespace galvani
