#include "plugin/looks/Ground.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

std::vector<std::uint32_t> groundPixels (int width, int height)
{
    std::vector<std::uint32_t> pixels;
    pixels.reserve (static_cast<size_t> (std::max (0, width)) * static_cast<size_t> (std::max (0, height)));
    constexpr int shades = 64;
    std::array<std::uint32_t, shades> shade {};
    for (int i = 0; i < shades; ++i)
        shade[static_cast<size_t> (i)] =
            toPixel (lookColours::glow.interpolatedWith (lookColours::ground, static_cast<float> (i) / (shades - 1)));
    for (int y = 0; y < height; ++y)
        for (int x = 0; x < width; ++x)
        {
            const auto dx = (static_cast<float> (x) / static_cast<float> (width) - 0.5f) * 2.0f;
            const auto dy = (static_cast<float> (y) / static_cast<float> (height) - 0.5f) * 2.0f;
            // Jimenez' interleaved gradient noise (2014): even, and without a pattern that is seen.
            const auto drawn =
                52.9829189f
                * std::fmod (0.06711056f * static_cast<float> (x) + 0.00583715f * static_cast<float> (y), 1.0f);
            const auto sprinkled = dx * dx + dy * dy + 0.1f * (drawn - std::floor (drawn) - 0.5f);
            pixels.push_back (shade[static_cast<size_t> (std::clamp (sprinkled, 0.0f, 1.0f) * (shades - 1))]);
        }
    return pixels;
}

} // namespace galvani
