// The ground that light falls on: a breath lighter in the middle, where the eye should rest.
#pragma once

#include <cstdint>
#include <vector>

namespace galvani
{

/** A pixel each, as an ARGB image of JUCE's holds them. Its shades are so close that they would be seen as rings; what
    lies between two of them is sprinkled instead. */
std::vector<std::uint32_t> groundPixels (int width, int height);

} // namespace galvani
