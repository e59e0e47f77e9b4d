// The categories that presets are sorted into, in the order in which they are listed.
#pragma once

#include <array>

namespace galvani
{

inline constexpr std::array presetCategories { "Drone",    "Rhythm",         "Texture",
                                               "Keys",     "Effect: subtle", "Effect: destroyer",
                                               "Learning", "Stage" };

/** Of those who have none. */
inline constexpr auto ownCategory = "Yours";

} // namespace galvani
