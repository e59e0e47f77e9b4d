// Which parameters a sound is made of, and which a preset leaves as they are.
#pragma once

#include "dsp/parameters/ParameterId.h"

#include <algorithm>
#include <array>

namespace galvani
{

/** A preset is a sound: what is heard, whether it is heard, and what is pressed like a button, stay as they are. */
inline constexpr std::array notOfTheSound { ParameterId::source, ParameterId::bypass, ParameterId::electrodeFire,
                                            ParameterId::calm,   ParameterId::like,   ParameterId::dislike };

inline bool belongsToSound (ParameterId id) noexcept
{
    return std::find (notOfTheSound.begin(), notOfTheSound.end(), id) == notOfTheSound.end();
}

} // namespace galvani
