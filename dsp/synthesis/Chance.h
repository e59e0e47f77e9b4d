// Numbers taken out of the random word that comes with a spike.
#pragma once

#include <cstdint>

namespace galvani
{

/** A number in 0..1 (1 excluded) from one of the chance's four 16-bit words, 0..3. */
inline float chanceWord (std::uint64_t chance, int word) noexcept
{
    return static_cast<float> ((chance >> (16 * word)) & 0xffffu) * (1.0f / 65536.0f);
}

/** Another random word from one: the output function of SplitMix64 (Steele, Lea and Flood, 2014). */
inline std::uint64_t furtherChance (std::uint64_t chance) noexcept
{
    chance += 0x9e3779b97f4a7c15u;
    chance = (chance ^ (chance >> 30)) * 0xbf58476d1ce4e5b9u;
    chance = (chance ^ (chance >> 27)) * 0x94d049bb133111ebu;
    return chance ^ (chance >> 31);
}

} // namespace galvani
