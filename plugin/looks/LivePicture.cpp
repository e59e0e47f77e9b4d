#include "plugin/looks/LivePicture.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <array>

namespace galvani
{

namespace
{

/** The ground: a breath lighter in the middle, where the eye should rest. */
std::vector<std::uint32_t> groundPixels (int width, int height)
{
    std::vector<std::uint32_t> pixels;
    pixels.reserve (static_cast<size_t> (width) * static_cast<size_t> (height));
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
            const auto distance = std::min (1.0f, dx * dx + dy * dy);
            pixels.push_back (shade[static_cast<size_t> (distance * (shades - 1))]);
        }
    return pixels;
}

} // namespace

LivePicture::LivePicture (const LiveActivity& source) : activity (source) {}

void LivePicture::setLook (Look look) noexcept { shownLook = look; }
void LivePicture::setReducedMotion (bool reduced) noexcept { reducedMotion = reduced; }
void LivePicture::advance (double) {}

void LivePicture::render (PixelGrid grid, float scale)
{
    if (widthLaidOut != grid.width || heightLaidOut != grid.height || brainLaidOut != activity.brainsSeen())
    {
        field.prepare (grid.width, grid.height, activity.layout().positions, scale);
        ground = groundPixels (grid.width, grid.height);
        widthLaidOut = grid.width;
        heightLaidOut = grid.height;
        brainLaidOut = activity.brainsSeen();
    }
    field.draw (activity.neurons().flash(), activity.neurons().ember(), activity.flashGuard().gains(),
                activity.silenced());

    const auto& table = HotTable::added();
    for (int y = 0; y < grid.height; ++y)
    {
        const auto* light = field.row (y);
        const auto* dark = ground.data() + static_cast<size_t> (y) * static_cast<size_t> (grid.width);
        auto* pixel = grid.row (y);
        for (int x = 0; x < grid.width; ++x)
            pixel[x] = dark[x] + table[std::min<int> (light[x], HotTable::size - 1)];
    }
}

} // namespace galvani
