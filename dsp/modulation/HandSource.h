// The modulation sources that come from hands and from the sound itself, by name.
#pragma once

#include "dsp/modulation/ModulationSource.h"

namespace galvani
{

enum class HandSource
{
    follower1,
    follower2,
    lfo,
    random,
    velocity,
    pressure,
    slide,
    key,
    envelope2,
    wheel,
    macro1
};

static_assert (firstHandSource + static_cast<int> (HandSource::macro1) == firstMacroSource);

/** 0..1 each, in the order of HandSource and then the macros. */
using HandValues = std::array<float, numHandSources>;

constexpr float& at (HandValues& values, HandSource source) noexcept { return values[static_cast<size_t> (source)]; }

} // namespace galvani
