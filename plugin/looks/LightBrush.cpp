#include "plugin/looks/LightBrush.h"

#include "plugin/looks/GlowProfile.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float wholeIntensity = 1023.0f, most = 65535.0f;
constexpr float largestShape = 11.0f; // radius of a disc that is kept as a shape, pixels

std::uint16_t toAmount (float intensity) noexcept
{
    return static_cast<std::uint16_t> (std::clamp (intensity * wholeIntensity, 0.0f, most));
}

/** cells += shape x amount / 65536, stopping at the most. All in 16 bits, so that it vectorises. */
void press (std::uint16_t* cells, const std::uint16_t* shape, int count, std::uint32_t amount) noexcept
{
    for (int i = 0; i < count; ++i)
    {
        const auto sum = static_cast<std::uint16_t> (cells[i] + ((shape[i] * amount) >> 16));
        cells[i] = sum < cells[i] ? std::uint16_t { 65535 } : sum;
    }
}

/** Places so far off that they would not fit an int are nowhere near a field. */
bool isNear (float x, float y) noexcept { return std::abs (x) < 1.0e6f && std::abs (y) < 1.0e6f; }

} // namespace

void LightBrush::disc (LightField& field, float x, float y, float radius, float intensity) const noexcept
{
    if (! isNear (x, y) || ! (intensity > 0.0f) || ! (radius > 0.0f))
        return;
    if (radius > largestShape)
        return largeDisc (field, x, y, std::min (radius, greatestRadius), intensity);
    const auto& stamp = shapes.disc (radius);
    const auto amount = toAmount (intensity * radius * radius / (stamp.radius * stamp.radius));
    if (amount == 0)
        return;

    constexpr auto offsets = LightShapes::offsets;
    const auto pixelX = static_cast<int> (std::floor (x)), pixelY = static_cast<int> (std::floor (y));
    const auto offsetX = std::min (offsets - 1, static_cast<int> ((x - std::floor (x)) * offsets));
    const auto offsetY = std::min (offsets - 1, static_cast<int> ((y - std::floor (y)) * offsets));
    const auto left = pixelX - stamp.reach, top = pixelY - stamp.reach;
    const auto firstX = std::max (0, left), endX = std::min (field.width, left + stamp.side);
    const auto firstY = std::max (0, top), endY = std::min (field.height, top + stamp.side);
    if (firstX >= endX)
        return;
    const auto* shape = stamp.shape.data() + (offsetY * offsets + offsetX) * stamp.side * stamp.side;
    for (int row = firstY; row < endY; ++row)
        press (field.row (row) + firstX, shape + (row - top) * stamp.side + firstX - left, endX - firstX, amount);
}

/** Of such a size that an eye cannot see whether it lies a little beside its place between the pixels. */
void LightBrush::largeDisc (LightField& field, float x, float y, float radius, float intensity) noexcept
{
    const auto reach = radius + 1.0f;
    const auto firstX = std::max (0, static_cast<int> (std::floor (x - reach)));
    const auto endX = std::min (field.width, static_cast<int> (std::ceil (x + reach)));
    const auto firstY = std::max (0, static_cast<int> (std::floor (y - reach)));
    const auto endY = std::min (field.height, static_cast<int> (std::ceil (y + reach)));
    for (int row = firstY; row < endY; ++row)
        for (int column = firstX; column < endX; ++column)
        {
            const auto distance =
                std::hypot (static_cast<float> (column) + 0.5f - x, static_cast<float> (row) + 0.5f - y);
            auto& cell = field.row (row)[column];
            const auto light = wholeIntensity * intensity * discLight (distance, radius);
            cell = static_cast<std::uint16_t> (std::min (most, static_cast<float> (cell) + light));
        }
}

void LightBrush::halo (LightField& field, float x, float y, float radiusX, float radiusY,
                       float intensity) const noexcept
{
    if (! isNear (x, y) || ! (intensity > 0.0f) || ! (radiusX >= 0.5f && radiusY >= 0.5f))
        return;
    const auto wide = std::min (radiusX, greatestHalo), high = std::min (radiusY, greatestHalo);
    const auto firstX = std::max (0, static_cast<int> (std::ceil (x - wide - 0.5f)));
    const auto endX = std::min (field.width, static_cast<int> (std::ceil (x + wide - 0.5f)));
    const auto firstY = std::max (0, static_cast<int> (std::ceil (y - high - 0.5f)));
    const auto endY = std::min (field.height, static_cast<int> (std::ceil (y + high - 0.5f)));
    if (firstX >= endX || firstY >= endY)
        return;

    std::array<std::uint16_t, static_cast<size_t> (2 * greatestHalo) + 2> across;
    for (int column = firstX; column < endX; ++column)
        across[static_cast<size_t> (column - firstX)] = shapes.halo ((static_cast<float> (column) + 0.5f - x) / wide);
    const auto amount = static_cast<std::uint32_t> (toAmount (intensity));
    for (int row = firstY; row < endY; ++row)
        if (const auto here = (amount * shapes.halo ((static_cast<float> (row) + 0.5f - y) / high)) >> 16; here > 0)
            press (field.row (row) + firstX, across.data(), endX - firstX, here);
}

void LightBrush::line (LightField& field, float fromX, float fromY, float fromIntensity, float toX, float toY,
                       float toIntensity, float width) noexcept
{
    if (! isNear (fromX, fromY) || ! isNear (toX, toY) || field.width <= 0 || field.height <= 0)
        return;
    const auto steep = std::abs (toY - fromY) > std::abs (toX - fromX);
    if (steep)
    {
        std::swap (fromX, fromY);
        std::swap (toX, toY);
    }
    if (fromX > toX)
    {
        std::swap (fromX, toX);
        std::swap (fromY, toY);
        std::swap (fromIntensity, toIntensity);
    }
    const auto length = toX - fromX;
    if (! (length > 0.0f))
        return;

    // Along the longer way pixel by pixel; across it the light falls off over a pixel beyond half the width.
    const auto slope = (toY - fromY) / length;
    const auto across = std::sqrt (1.0f + slope * slope);
    const auto half = 0.5f * (width + 1.0f) * across;
    const auto limitAlong = steep ? field.height : field.width, limitAcross = steep ? field.width : field.height;
    const auto first = std::max (0, static_cast<int> (std::ceil (fromX - 0.5f)));
    const auto end = std::min (limitAlong, static_cast<int> (std::ceil (toX - 0.5f)));
    for (int along = first; along < end; ++along)
    {
        const auto way = (static_cast<float> (along) + 0.5f - fromX) / length;
        const auto middle = fromY + (toY - fromY) * way;
        const auto intensity = fromIntensity + (toIntensity - fromIntensity) * way;
        const auto low = std::max (0, static_cast<int> (std::floor (middle - half)));
        const auto high = std::min (limitAcross - 1, static_cast<int> (std::floor (middle + half)));
        for (int at = low; at <= high; ++at)
        {
            const auto beside = std::abs (static_cast<float> (at) + 0.5f - middle) / across;
            const auto cover = std::clamp (0.5f * (width + 1.0f) - beside, 0.0f, 1.0f);
            auto& cell = steep ? field.row (along)[at] : field.row (at)[along];
            cell = static_cast<std::uint16_t> (
                std::min (most, static_cast<float> (cell) + wholeIntensity * cover * intensity));
        }
    }
}

} // namespace galvani
