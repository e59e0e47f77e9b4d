#include "plugin/looks/LightGuard.h"

#include "neural/brain/BrainLayout.h"
#include "tests/plugin/looks/FlashAnalyser.h"
#include "tests/plugin/looks/StrobingBrain.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>
#include <string>

using namespace galvani;
using namespace galvani::test;

namespace
{

struct Size
{
    int width, height;
};
constexpr Size common { 700, 450 };

enum class Painted
{
    evenly,
    asNeurons
};

struct Seen
{
    int general = 0, red = 0; ///< flashes, of the worse of both ways to view it
    int undimmed = 0;         ///< frames whose least gain is 0.9 or above
    int frames = 0;
    bool passes() const { return general <= 3 && red <= 3; }
};

/** What the analyser finds when these light fields are shown. */
Seen seen (const std::vector<double>& times, bool isGuarded, const std::function<void (LightField&, double)>& paint)
{
    LightGuard guard;
    FlashAnalyser full, asItIs (FlashAnalyser::Viewing::asItIs);
    LightField field;
    Seen result;
    auto before = 0.0;
    for (const auto time : times)
    {
        paint (field, time);
        if (isGuarded)
            guard.limit (field, time - before);
        before = time;
        juce::Image picture (juce::Image::ARGB, field.width, field.height, true, juce::SoftwareImageType());
        colour (field, picture);
        full.add (picture, time);
        asItIs.add (picture, time);
        const auto gains = guard.gains();
        result.undimmed += *std::min_element (gains.begin(), gains.end()) >= 0.9f ? 1 : 0;
        ++result.frames;
    }
    result.general = std::max (full.generalFlashes(), asItIs.generalFlashes());
    result.red = std::max (full.redFlashes(), asItIs.redFlashes());
    return result;
}

Seen strobed (const Volley& given, Painted painted, const std::vector<double>& times, bool isGuarded,
              Size size = common)
{
    static const auto layout = layOutBrain ({});
    NeuronGlow glow;
    glow.prepare (layout.size());
    DrawnNeurons neurons (layout);
    auto volley = given;
    auto before = 0.0;
    return seen (times, isGuarded,
                 [&] (LightField& field, double time)
                 {
                     glow.advance (time - before);
                     before = time;
                     volley (glow, time);
                     field.clear (size.width, size.height);
                     if (painted == Painted::evenly)
                         paintEvenly (glow, field);
                     else
                         neurons.paint (glow, field);
                 });
}

/** It fails as it is and passes when guarded, or nothing is shown. */
void checkStrobe (const std::string& name, const Volley& volley, const std::vector<double>& times, Size size = common)
{
    for (const auto painted : { Painted::evenly, Painted::asNeurons })
    {
        const auto bare = strobed (volley, painted, times, false, size);
        const auto guarded = strobed (volley, painted, times, true, size);
        CAPTURE (name, painted == Painted::evenly, size.width, bare.general, bare.red, guarded.general, guarded.red);
        CHECK_FALSE (bare.passes());
        CHECK (guarded.passes());
    }
}

} // namespace

TEST_CASE ("volleys of the whole brain flash, and do not when they are guarded", "[looks]")
{
    for (const auto perSecond : { 4.0, 8.0, 12.0, 15.0, 30.0 })
        checkStrobe (std::to_string (perSecond), allTogether (perSecond), regularFrames (60.0, 2.0));
}

TEST_CASE ("no order of volleys gets past the guard", "[looks]")
{
    const auto times = regularFrames (60.0, 2.2);
    checkStrobe ("hemispheres in turn", hemispheresInTurn (10.0), times);
    checkStrobe ("half of the groups", halfTheGroups (8.0), times);
    checkStrobe ("random bursts", randomBursts(), times);
    checkStrobe ("blurred volleys", blurred (6.0, 0.07), times);
}

TEST_CASE ("the guard holds at any frame rate and size", "[looks]")
{
    checkStrobe ("30 fps", allTogether (8.0), regularFrames (30.0, 2.2));
    checkStrobe ("10 fps", allTogether (4.9), regularFrames (10.0, 2.5));
    checkStrobe ("irregular", allTogether (8.0), irregularFrames (2.2));
    checkStrobe ("irregular bursts", randomBursts(), irregularFrames (2.2));
    checkStrobe ("small", allTogether (8.0), regularFrames (60.0, 1.5), { 320, 200 });
    checkStrobe ("large", allTogether (8.0), regularFrames (60.0, 1.2), { 1600, 1000 });
}

TEST_CASE ("red embers that swell together do not flash when they are guarded", "[looks]")
{
    const auto paint = [] (LightField& field, double time)
    {
        field.clear (common.width, common.height);
        const auto level = 120.0 + 120.0 * std::sin (time * 6.0 * juce::MathConstants<double>::twoPi);
        std::fill (field.cells.begin(), field.cells.end(), static_cast<std::uint16_t> (level));
    };
    const auto bare = seen (regularFrames (60.0, 2.2), false, paint),
               guarded = seen (regularFrames (60.0, 2.2), true, paint);
    CHECK (bare.red >= 6);
    CHECK (guarded.passes());
}

TEST_CASE ("pictures that change each tenth of a second do not flash when they are guarded", "[looks]")
{
    const auto paint = [] (LightField& field, double time)
    {
        field.clear (common.width, common.height);
        const auto picture = static_cast<int> (time * 10.0 + 1.0e-6);
        const std::array<int, 5> light { 0, 900, 250, 1023, 400 };
        for (int y = 0; y < field.height; ++y)
            for (int x = 0; x < field.width; ++x)
                field.row (y)[x] = static_cast<std::uint16_t> (
                    light[static_cast<size_t> ((picture + x / 60 * (picture % 3) + y / 90) % 5)]);
    };
    CHECK_FALSE (seen (regularFrames (60.0, 2.2), false, paint).passes());
    CHECK (seen (regularFrames (60.0, 2.2), true, paint).passes());
}

TEST_CASE ("neurons that fire each by itself are shown as they are", "[looks]")
{
    for (const auto perSecond : { 5.0, 10.0, 20.0, 30.0 })
    {
        CAPTURE (perSecond);
        const auto result = strobed (eachByItself (perSecond), Painted::asNeurons, regularFrames (60.0, 2.0), true);
        CHECK (result.undimmed >= 95 * result.frames / 100);
        CHECK (result.passes());
    }
}

TEST_CASE ("a single volley shines, and so do slow ones", "[looks]")
{
    const auto result = strobed (allTogether (1.8), Painted::asNeurons, regularFrames (60.0, 2.5), true);
    CHECK (result.undimmed == result.frames);
    CHECK (result.passes());
}

namespace
{

LightField plain (int light, Size size = { 160, 120 })
{
    LightField field;
    field.clear (size.width, size.height);
    std::fill (field.cells.begin(), field.cells.end(), static_cast<std::uint16_t> (light));
    return field;
}

} // namespace

TEST_CASE ("another look may come at one cut, and a lasting light is let through in the end", "[looks]")
{
    LightGuard guard;
    for (int frame = 0; frame < 60; ++frame)
    {
        auto field = plain (30);
        guard.limit (field, 1.0 / 60.0);
    }
    auto bright = plain (900);
    guard.limit (bright, 1.0 / 60.0);
    CHECK (bright.cells[4000] == 900);

    for (int frame = 0; frame < 60; ++frame)
    {
        auto field = plain (frame % 8 < 2 ? 900 : 0);
        guard.limit (field, 1.0 / 60.0);
    }
    auto held = plain (900);
    guard.limit (held, 1.0 / 60.0);
    CHECK (held.cells[4000] < 300);
    for (int frame = 0; frame < 180; ++frame)
    {
        held = plain (900);
        guard.limit (held, 1.0 / 60.0);
    }
    CHECK (held.cells[4000] == 900);
}

TEST_CASE ("a window that changes its size does not free a strobe", "[looks]")
{
    LightGuard guard;
    int greatest = 0;
    for (int frame = 0; frame < 120; ++frame)
    {
        auto field = plain (frame % 8 < 2 ? 900 : 0, { 200 + frame, 150 + 2 * frame });
        guard.limit (field, 1.0 / 60.0);
        if (frame >= 8)
            greatest = std::max<int> (greatest, field.cells[10000]);
    }
    CHECK (greatest < 300);
}

TEST_CASE ("the guard never brightens, and takes empty pictures, any light and any time", "[looks]")
{
    LightGuard guard;
    LightField empty;
    guard.limit (empty, 1.0 / 60.0);
    std::mt19937 random (1);
    for (const auto seconds : { 0.0, -1.0, 1.0e12, 1.0 / 60.0, std::nan (""), 5.0, 0.01, 0.01 })
    {
        auto field = plain (0, { 53, 31 });
        for (auto& cell : field.cells)
            cell = static_cast<std::uint16_t> (random());
        const auto before = field.cells;
        guard.limit (field, seconds);
        for (size_t i = 0; i < before.size(); ++i)
            REQUIRE (field.cells[i] <= before[i]);
        for (const auto gain : guard.gains())
            REQUIRE ((gain >= 0.0f && gain <= 1.0f));
    }
}

TEST_CASE ("gains found from a small picture guard the large one", "[looks]")
{
    LightGuard guard;
    FlashAnalyser analyser, bare;
    for (int frame = 0; frame < 120; ++frame)
    {
        const auto light = frame % 8 < 3 ? 800 : 60;
        guard.measure (plain (light), 1.0 / 60.0);
        auto large = plain (light, { 800, 600 });
        juce::Image picture (juce::Image::ARGB, 800, 600, true, juce::SoftwareImageType());
        colour (large, picture);
        bare.add (picture, frame / 60.0);
        guard.apply (large);
        colour (large, picture);
        analyser.add (picture, frame / 60.0);
    }
    CHECK_FALSE (bare.passes());
    CHECK (analyser.passes());
}

TEST_CASE ("a guard that was reset does as a new one", "[looks]")
{
    LightGuard used, fresh;
    for (int frame = 0; frame < 40; ++frame)
    {
        auto field = plain (frame % 6 < 2 ? 1000 : 0);
        used.limit (field, 1.0 / 60.0);
    }
    used.reset();
    for (int frame = 0; frame < 40; ++frame)
    {
        auto one = plain (frame % 5 < 2 ? 700 : 20), other = one;
        used.limit (one, 1.0 / 60.0);
        fresh.limit (other, 1.0 / 60.0);
        REQUIRE ((one.cells == other.cells)); // not to be printed
    }
}
