#include "plugin/activity/FlashGuard.h"

#include "plugin/looks/GlowField.h"
#include "plugin/activity/NeuronGlow.h"
#include "plugin/picture/HotPalette.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <random>
#include <vector>

using namespace galvani;

namespace
{

constexpr int width = 700, height = 420; // of the brain in the window's usual size

/** WCAG's relative luminance of the palette at an intensity of GlowField. */
float luminance (std::uint16_t intensity)
{
    static const auto table = []
    {
        const auto linear = [] (float channel)
        { return channel <= 0.04045f ? channel / 12.92f : std::pow ((channel + 0.055f) / 1.055f, 2.4f); };
        std::vector<float> result;
        for (int i = 0; i < 1024; ++i)
        {
            const auto colour = hotColour (static_cast<float> (i) / 1023.0f);
            result.push_back (0.2126f * linear (colour.getFloatRed()) + 0.7152f * linear (colour.getFloatGreen())
                              + 0.0722f * linear (colour.getFloatBlue()));
        }
        return result;
    }();
    return table[std::min<size_t> (intensity, 1023)];
}

std::vector<SheetPosition> sheets (int neurons)
{
    std::mt19937 random (7);
    std::uniform_real_distribution<float> uniform (-1.0f, 1.0f);
    std::vector<SheetPosition> left;
    while (static_cast<int> (left.size()) < neurons / 2)
        if (const SheetPosition place { uniform (random), uniform (random) }; std::hypot (place.x, place.y) <= 1.0f)
            left.push_back (place);
    std::sort (left.begin(), left.end(), [] (auto a, auto b) { return a.y < b.y; });
    std::vector<SheetPosition> all;
    for (const auto centre : { -hemisphereCentre, hemisphereCentre })
        for (const auto place : left)
            all.push_back ({ place.x + centre, place.y });
    return all;
}

/** The share of the worst field of 341 x 256 pixels (10 degrees of sight) that changes by a tenth and more, again and
    again, while the given neurons fire together so many times a second. */
float flashingShare (int neurons, int firstNeuron, int endNeuron, double perSecond, bool guarded)
{
    NeuronGlow glow;
    glow.prepare (neurons);
    FlashGuard guard;
    GlowField field;
    field.prepare (width, height, sheets (neurons), 1.0f);
    std::vector<float> least (width * height, 1.0f), greatest (width * height, 0.0f);
    double untilVolley = 0.0;
    for (int frame = 0; frame < 240; ++frame)
    {
        glow.advance (1.0 / 60.0);
        untilVolley -= 1.0 / 60.0;
        if (untilVolley <= 0.0)
        {
            for (int i = firstNeuron; i < endNeuron; ++i)
                glow.spike (i);
            untilVolley += 1.0 / perSecond;
        }
        guard.update (glow.flash(), 1.0 / 60.0);
        field.draw (glow.flash(), glow.ember(),
                    guarded ? guard.gains() : std::array<float, 8> { 1, 1, 1, 1, 1, 1, 1, 1 });
        if (frame < 180) // one second at the end
            continue;
        for (int y = 0; y < height; ++y)
            for (int x = 0; x < width; ++x)
            {
                const auto at = static_cast<size_t> (y * width + x);
                const auto light = luminance (field.row (y)[x]);
                least[at] = std::min (least[at], light);
                greatest[at] = std::max (greatest[at], light);
            }
    }

    float worst = 0.0f;
    for (int top = 0; top + 256 <= height; top += 41)
        for (int left = 0; left + 341 <= width; left += 59)
        {
            int changing = 0;
            for (int y = top; y < top + 256; ++y)
                for (int x = left; x < left + 341; ++x)
                    if (const auto at = static_cast<size_t> (y * width + x); greatest[at] - least[at] >= 0.1f)
                        ++changing;
            worst = std::max (worst, static_cast<float> (changing) / (341.0f * 256.0f));
        }
    return worst;
}

} // namespace

TEST_CASE ("volleys of the whole brain never flash a quarter of the field of sight", "[gui]")
{
    for (const auto neurons : { 256, 1024, 4096, 16384 })
        for (const auto perSecond : { 4.0, 8.0, 15.0 })
        {
            CAPTURE (neurons, perSecond);
            CHECK (flashingShare (neurons, 0, neurons, perSecond, true) < 0.25f);
        }
}

TEST_CASE ("volleys of a hemisphere or of half of one never flash a quarter of the field of sight", "[gui]")
{
    for (const auto last : { 256, 512 })
    {
        CAPTURE (last);
        CHECK (flashingShare (1024, 0, last, 6.0, true) < 0.25f);
    }
}

TEST_CASE ("without the guard such volleys would flash", "[gui]")
{
    CHECK (flashingShare (1024, 0, 1024, 4.0, false) > 0.25f);
}

TEST_CASE ("scattered spikes are shown as they are, and a lasting light is let through in the end", "[gui]")
{
    FlashGuard guard;
    std::vector<float> flash (1024, 0.2f);
    guard.update (flash, 1.0 / 60.0);
    for (const auto gain : guard.gains())
        CHECK (gain == 1.0f);

    std::fill (flash.begin(), flash.end(), 0.9f);
    guard.update (flash, 1.0 / 60.0);
    CHECK (guard.gains()[3] < 0.4f);
    for (int frame = 0; frame < 180; ++frame)
        guard.update (flash, 1.0 / 60.0);
    CHECK (guard.gains()[3] == 1.0f);
}
