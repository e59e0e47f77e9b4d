#include "plugin/looks/GlowField.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

GlowField::Stamp GlowField::disc (float radius)
{
    Stamp stamp { static_cast<int> (std::ceil (radius)), {} };
    for (int y = -stamp.radius; y <= stamp.radius; ++y)
        for (int x = -stamp.radius; x <= stamp.radius; ++x)
        {
            const auto distance = std::hypot (static_cast<float> (x), static_cast<float> (y));
            stamp.shape.push_back (
                static_cast<std::uint8_t> (255.0f * std::clamp (radius + 0.5f - distance, 0.0f, 1.0f)));
        }
    return stamp;
}

GlowField::Stamp GlowField::halo (float radius)
{
    Stamp stamp { static_cast<int> (std::ceil (radius)), {} };
    for (int y = -stamp.radius; y <= stamp.radius; ++y)
        for (int x = -stamp.radius; x <= stamp.radius; ++x)
        {
            const auto distance = std::hypot (static_cast<float> (x), static_cast<float> (y)) / radius;
            const auto fall = std::max (0.0f, 1.0f - distance * distance);
            stamp.shape.push_back (static_cast<std::uint8_t> (255.0f * std::exp (-4.0f * distance * distance) * fall));
        }
    return stamp;
}

void GlowField::prepare (int width, int height, std::span<const SheetPosition> positions, float pixelScale)
{
    fieldWidth = width;
    fieldHeight = height;

    const SheetProjection projection (static_cast<float> (width), static_cast<float> (height));
    // Discs shrink as neurons crowd: with 1,024 of them they are about 1.4 units of a window of common size.
    const auto crowd = std::sqrt (1024.0f / static_cast<float> (std::max<size_t> (256, positions.size())));
    const auto unit = std::max (0.6f * pixelScale, projection.scale() / 150.0f);
    const auto discRadius = std::clamp (1.65f * unit * std::sqrt (crowd), 0.5f, 6.0f);
    core = disc (discRadius);
    glow = halo (std::clamp (13.0f * unit * std::pow (crowd, 0.8f), 3.0f, static_cast<float> (greatestRadius)));

    margin = std::max (core.radius, glow.radius) + 1;
    cells.assign (stride() * static_cast<size_t> (height + 2 * margin), 0);

    places.clear();
    for (const auto position : positions)
    {
        const auto place = projection.toView (position).roundToInt();
        places.push_back ({ std::clamp (place.x, 0, width - 1), std::clamp (place.y, 0, height - 1) });
    }
}

void GlowField::press (const Stamp& stamp, int x, int y, int strength) noexcept
{
    const auto side = static_cast<size_t> (2 * stamp.radius + 1);
    const auto* shape = stamp.shape.data();
    auto* cell = cells.data() + static_cast<size_t> (y + margin - stamp.radius) * stride()
                 + static_cast<size_t> (x + margin - stamp.radius);
    const auto amount = static_cast<std::uint16_t> (std::clamp (strength, 0, 255));
    for (size_t line = 0; line < side; ++line, cell += stride(), shape += side)
        for (size_t i = 0; i < side; ++i)
            // 255 x 255 / 64 is 1016: full strength is the palette's white. All in 16 bits, so that it vectorises.
            cell[i] = static_cast<std::uint16_t> (cell[i] + (static_cast<std::uint16_t> (shape[i] * amount) >> 6));
}

void GlowField::draw (std::span<const float> flash, std::span<const float> ember,
                      const std::array<float, FlashGuard::zones>& gains, const NeuronSet& dark) noexcept
{
    std::fill (cells.begin(), cells.end(), std::uint16_t { 0 });
    const auto count = std::min ({ places.size(), flash.size(), ember.size() });
    for (size_t i = 0; i < count; ++i)
    {
        if (dark.contains (static_cast<int> (i)))
            continue;
        const auto light = gains[static_cast<size_t> (FlashGuard::zoneOf (i, count))] * flash[i];
        const auto rest = 0.09f + 0.26f * ember[i] * ember[i];
        press (core, places[i].x, places[i].y, static_cast<int> (255.0f * (rest + 0.5f * light)));
        if (light > 0.02f)
            press (glow, places[i].x, places[i].y, static_cast<int> (255.0f * 0.5f * light));
    }
}

} // namespace galvani
