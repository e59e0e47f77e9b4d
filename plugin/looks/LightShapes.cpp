#include "plugin/looks/LightShapes.h"

#include "plugin/looks/GlowProfile.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float most = 65535.0f;

/** The light of each pixel, its sum that of the disc's area wherever it lies. */
void addShape (LightShapes::Disc& disc, float middleX, float middleY)
{
    std::vector<float> light;
    float sum = 0.0f;
    for (int y = -disc.reach; y <= disc.reach; ++y)
        for (int x = -disc.reach; x <= disc.reach; ++x)
        {
            const auto distance = std::hypot (static_cast<float> (x) - middleX, static_cast<float> (y) - middleY);
            light.push_back (discLight (distance, disc.radius));
            sum += light.back();
        }
    const auto area = std::numbers::pi_v<float> * disc.radius * disc.radius;
    for (const auto level : light)
        disc.shape.push_back (static_cast<std::uint16_t> (std::min (most, most * level * area / sum)));
}

} // namespace

const LightShapes& LightShapes::shared()
{
    static const LightShapes shapes;
    return shapes;
}

LightShapes::LightShapes()
{
    auto radius = least;
    for (auto& disc : discs)
    {
        disc.radius = radius;
        disc.reach = static_cast<int> (std::ceil (radius + 1.15f));
        disc.side = 2 * disc.reach + 1;
        const auto place = [] (int offset) { return (static_cast<float> (offset) + 0.5f) / offsets - 0.5f; };
        for (int y = 0; y < offsets; ++y)
            for (int x = 0; x < offsets; ++x)
                addShape (disc, place (x), place (y));
        radius *= ratio;
    }
    for (size_t i = 0; i < profileSize; ++i)
        profile[i] = static_cast<std::uint16_t> (most * haloLight (static_cast<float> (i) / profileSize));
}

const LightShapes::Disc& LightShapes::disc (float radius) const noexcept
{
    const auto step = std::log (std::max (1.0f, radius / least)) * (1.0f / std::log (ratio));
    return discs[std::min<size_t> (sizes - 1, static_cast<size_t> (step + 0.5f))];
}

std::uint16_t LightShapes::halo (float offset) const noexcept
{
    return profile[std::min<size_t> (profileSize, static_cast<size_t> (std::abs (offset) * profileSize))];
}

} // namespace galvani
