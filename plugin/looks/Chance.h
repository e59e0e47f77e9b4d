// Numbers that look drawn but are given: the same for the same thing, in every frame and on every machine.
#pragma once

#include "neural/random/RandomStream.h"

#include <cstdint>

namespace galvani
{

/** 0 to 1, exclusive.
    @param which  one of several numbers of the same thing */
inline float chanceOf (std::uint64_t thing, std::uint64_t which = 0) noexcept
{
    auto seed = thing * 0x9e3779b97f4a7c15u + which * 0xd1b54a32d192ed03u + 1;
    return static_cast<float> (RandomStream::splitMix (seed) >> 40) * 0x1.0p-24f;
}

} // namespace galvani
