// Numbers no sound should be made of.
#pragma once

#include <array>
#include <limits>

namespace galvani::test
{

inline constexpr std::array<float, 7> oddSamples { std::numeric_limits<float>::quiet_NaN(),
                                                   std::numeric_limits<float>::infinity(),
                                                   -std::numeric_limits<float>::infinity(),
                                                   3.0e38f,
                                                   -3.0e38f,
                                                   1.0e9f,
                                                   1.0e-42f };

} // namespace galvani::test
