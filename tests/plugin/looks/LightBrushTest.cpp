#include "plugin/looks/LightBrush.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace galvani;

namespace
{

LightField dark (int width, int height)
{
    LightField field;
    field.clear (width, height);
    return field;
}

double sumOf (const LightField& field) { return std::accumulate (field.cells.begin(), field.cells.end(), 0.0); }

/** Where the light's middle is. */
std::pair<double, double> middleOf (const LightField& field)
{
    double x = 0.0, y = 0.0;
    for (int row = 0; row < field.height; ++row)
        for (int column = 0; column < field.width; ++column)
        {
            x += (column + 0.5) * field.row (row)[column];
            y += (row + 0.5) * field.row (row)[column];
        }
    return { x / sumOf (field), y / sumOf (field) };
}

} // namespace

TEST_CASE ("a disc that moves by parts of a pixel neither flickers nor jumps to the next one")
{
    const LightBrush brush;
    for (const auto radius : { 0.5f, 0.9f, 1.6f, 3.0f })
    {
        double least = 1.0e9, greatest = 0.0;
        for (int i = 0; i <= 40; ++i)
        {
            const auto x = 15.0f + 0.05f * static_cast<float> (i), y = 15.0f + 0.03f * static_cast<float> (i);
            auto field = dark (32, 32);
            brush.disc (field, x, y, radius, 0.8f);
            least = std::min (least, sumOf (field));
            greatest = std::max (greatest, sumOf (field));
            const auto [middleX, middleY] = middleOf (field);
            CHECK (std::abs (middleX - static_cast<double> (x)) < 0.14);
            CHECK (std::abs (middleY - static_cast<double> (y)) < 0.14);
        }
        CAPTURE (radius);
        CHECK (greatest < 1.03 * least);
    }
}

TEST_CASE ("a disc's light grows with its area and its intensity")
{
    const LightBrush brush;
    auto small = dark (40, 40), large = dark (40, 40), faint = dark (40, 40);
    brush.disc (small, 20.0f, 20.0f, 2.0f, 0.6f);
    brush.disc (large, 20.0f, 20.0f, 4.0f, 0.6f);
    brush.disc (faint, 20.0f, 20.0f, 4.0f, 0.3f);
    CHECK (std::abs (sumOf (large) / sumOf (small) - 4.0) < 0.1);
    CHECK (std::abs (sumOf (large) / sumOf (faint) - 2.0) < 0.05);
}

TEST_CASE ("a halo is round, brightest in its middle, and ends at its radius")
{
    const LightBrush brush;
    auto field = dark (81, 81);
    brush.halo (field, 40.5f, 40.5f, 30.0f, 0.9f);
    CHECK (field.row (40)[40] > 900);
    CHECK (field.row (40)[40 + 14] < field.row (40)[40 + 7]);
    CHECK (field.row (40)[40 + 30] == 0);
    // As bright at 3-4-5 as straight to the side.
    CHECK (std::abs (field.row (40)[50] - field.row (48)[46]) < 12);
    CHECK (std::abs (field.row (40)[50] - field.row (50)[40]) <= 2);
}

TEST_CASE ("what lies across an edge is cut off there, and what is nowhere does nothing")
{
    const LightBrush brush;
    auto whole = dark (100, 100), part = dark (50, 100);
    brush.halo (whole, 49.3f, 50.0f, 20.0f, 0.5f);
    brush.halo (part, 49.3f, 50.0f, 20.0f, 0.5f);
    brush.disc (whole, 49.3f, 20.0f, 6.0f, 0.5f);
    brush.disc (part, 49.3f, 20.0f, 6.0f, 0.5f);
    LightBrush::line (whole, 30.0f, 80.0f, 0.5f, 49.5f, 88.0f, 0.5f, 1.0f);
    LightBrush::line (part, 30.0f, 80.0f, 0.5f, 49.5f, 88.0f, 0.5f, 1.0f);
    for (int y = 0; y < 100; ++y)
        REQUIRE (std::equal (part.row (y), part.row (y) + 50, whole.row (y)));

    auto none = dark (50, 50);
    const auto nan = std::numeric_limits<float>::quiet_NaN();
    for (const auto wrong : { nan, 1.0e30f, -1.0e30f, -500.0f, 500.0f })
    {
        brush.disc (none, wrong, 10.0f, 3.0f, 0.5f);
        brush.halo (none, 10.0f, wrong, 30.0f, 0.5f);
        LightBrush::line (none, wrong, 10.0f, 0.5f, wrong, 20.0f, 0.5f, 1.0f);
    }
    brush.disc (none, 10.0f, 10.0f, 3.0f, nan);
    brush.halo (none, 10.0f, 10.0f, nan, 0.5f);
    brush.disc (none, 10.0f, 10.0f, 3.0f, -1.0f);
    CHECK (sumOf (none) == 0.0);
    auto empty = dark (0, 0);
    brush.disc (empty, 0.0f, 0.0f, 3.0f, 0.5f);
    brush.halo (empty, 0.0f, 0.0f, 30.0f, 0.5f);
    LightBrush::line (empty, 0.0f, 0.0f, 0.5f, 5.0f, 1.0f, 0.5f, 1.0f);
}

TEST_CASE ("light that is added without end stays at the most that a cell holds")
{
    const LightBrush brush;
    auto field = dark (20, 20);
    for (int i = 0; i < 300; ++i)
    {
        brush.halo (field, 10.5f, 10.5f, 8.0f, 1.0f);
        brush.disc (field, 10.5f, 10.5f, 4.0f, 1.0f);
        LightBrush::line (field, 0.0f, 10.5f, 1.0f, 20.0f, 10.5f, 1.0f, 2.0f);
    }
    CHECK (field.row (10)[10] == 65535);
}

TEST_CASE ("a line runs from end to end, as bright at any slope")
{
    double least = 1.0e9, greatest = 0.0;
    for (int degrees = 0; degrees < 360; degrees += 15)
    {
        auto field = dark (100, 100);
        const auto angle = static_cast<float> (degrees) * 0.01745329f;
        const auto x = 50.0f + 40.0f * std::cos (angle), y = 50.0f + 40.0f * std::sin (angle);
        LightBrush::line (field, 50.0f, 50.0f, 0.5f, x, y, 0.5f, 1.0f);
        const auto [middleX, middleY] = middleOf (field);
        CHECK (std::abs (middleX - 0.5 * static_cast<double> (50.0f + x)) < 0.6);
        CHECK (std::abs (middleY - 0.5 * static_cast<double> (50.0f + y)) < 0.6);
        least = std::min (least, sumOf (field));
        greatest = std::max (greatest, sumOf (field));
    }
    CHECK (greatest < 1.15 * least);
}

TEST_CASE ("discs grow evenly, also past the size up to which their shapes are kept")
{
    const LightBrush brush;
    double before = 0.0;
    for (auto radius = 9.0f; radius < 14.0f; radius += 0.25f)
    {
        auto field = dark (64, 64);
        brush.disc (field, 32.0f, 32.0f, radius, 0.5f);
        const auto expected = 3.14159265 * static_cast<double> (radius * radius) * 511.5;
        CHECK (std::abs (sumOf (field) / expected - 1.0) < 0.03);
        CHECK (sumOf (field) > before);
        before = sumOf (field);
    }
}
