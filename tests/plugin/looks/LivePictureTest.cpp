#include "plugin/looks/LivePicture.h"

#include "tests/plugin/looks/LivelyBrain.h"
#include "tests/plugin/looks/PaintedImage.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace galvani;

namespace
{

constexpr double frameSeconds = 1.0 / 60.0;

/** The sum of the red channel, in which all light begins, above the ground's; and the most of the green one, which
    comes when it glows orange. */
struct Light
{
    explicit Light (const std::vector<std::uint32_t>& pixels)
    {
        for (const auto pixel : pixels)
        {
            const auto red = static_cast<int> ((pixel >> 16) & 255) - 24;
            sum += std::max (0, red);
            most = std::max (most, static_cast<int> ((pixel >> 8) & 255));
        }
    }
    long sum = 0;
    int most = 0;
};

std::vector<std::uint32_t> painted (LivePicture& picture, int width = 320, int height = 200)
{
    test::PaintedImage image (width, height);
    image.paint (picture);
    return image.pixels();
}

void forEachLook (const std::function<void (Look)>& call)
{
    for (size_t look = 0; look < numLooks; ++look)
    {
        CAPTURE (lookNames[look]);
        call (static_cast<Look> (look));
    }
}

} // namespace

TEST_CASE ("every look brightens when the brain fires, and rests dark when it is silent")
{
    forEachLook (
        [] (Look look)
        {
            test::LivelyBrain brain (1024);
            LivePicture picture (brain.activity);
            picture.setReducedMotion (true);
            picture.setLook (look);
            const auto frames = [&] (int count, bool speaks)
            {
                for (int frame = 0; frame < count; ++frame)
                {
                    speaks ? brain.speak (frameSeconds) : brain.rest (frameSeconds);
                    picture.advance (frameSeconds);
                }
                return Light (painted (picture));
            };
            const auto before = frames (30, false), during = frames (60, true), after = frames (320, false);
            CHECK (during.sum > 3 * before.sum / 2);
            CHECK (during.most > 150);
            CHECK (before.most < 60);
            CHECK (after.sum < during.sum / 2);
            CHECK (std::abs (after.sum - before.sum) < before.sum / 10 + 3000);
        });
}

TEST_CASE ("the same activity and times give the same frames, bit for bit, in every look")
{
    forEachLook (
        [] (Look look)
        {
            const auto frame = [look]
            {
                test::LivelyBrain brain (256);
                LivePicture picture (brain.activity);
                picture.setLook (look);
                for (int i = 0; i < 50; ++i)
                {
                    brain.speak (frameSeconds);
                    picture.advance (frameSeconds);
                    if (i % 7 == 0)
                        painted (picture);
                }
                return painted (picture);
            };
            CHECK (frame() == frame());
        });
}

TEST_CASE ("with reduced motion a silent brain stands still in every look; without it, it turns")
{
    for (const auto reduced : { true, false })
        forEachLook (
            [reduced] (Look look)
            {
                test::LivelyBrain brain (1024);
                LivePicture picture (brain.activity);
                picture.setLook (look);
                picture.setReducedMotion (reduced);
                for (int i = 0; i < 200; ++i)
                    brain.rest (frameSeconds);
                picture.advance (200 * frameSeconds);
                const auto before = painted (picture);
                for (int i = 0; i < 240; ++i)
                {
                    brain.rest (frameSeconds);
                    picture.advance (frameSeconds);
                }
                const auto turns = ! reduced && look != Look::rasterRain && look != Look::weights;
                CHECK ((painted (picture) != before) == turns);
            });
}

TEST_CASE ("no picture is too small, and none without a brain, for any look")
{
    forEachLook (
        [] (Look look)
        {
            LiveActivity nothing;
            LivePicture empty (nothing);
            empty.setLook (look);
            empty.advance (frameSeconds);
            CHECK (painted (empty, 64, 40).size() == 64 * 40);
            CHECK (empty.pick (3.0f, 3.0f, 64.0f, 40.0f) == -1);

            test::LivelyBrain brain (256);
            LivePicture picture (brain.activity);
            picture.setLook (look);
            for (int i = 0; i < 12; ++i)
            {
                brain.strobe (0.05);
                picture.advance (0.05);
            }
            for (const auto& [width, height] : { std::pair (1, 1), std::pair (3, 400), std::pair (400, 2) })
                CHECK (painted (picture, width, height).size() == static_cast<size_t> (width * height));
        });
}

TEST_CASE ("a picture of 7680 by 4320 pixels is painted to its edges and shows the brain")
{
    test::LivelyBrain brain (256);
    for (int i = 0; i < 12; ++i)
        brain.speak (frameSeconds);
    forEachLook (
        [&brain] (Look look)
        {
            LivePicture picture (brain.activity);
            picture.setLook (look);
            picture.advance (frameSeconds);
            test::PaintedImage image (7680, 4320);
            image.paint (picture, 2.0f);
            CHECK (image.image.getPixelAt (7679, 4319).isOpaque());
            int lit = 0;
            for (int y = 100; y < 4320; y += 17)
                for (int x = 100; x < 7680; x += 17)
                    lit += image.image.getPixelAt (x, y).getRed() > 40 ? 1 : 0;
            CHECK (lit > 40);
        });
}

TEST_CASE ("a brain that changes while it is shown, or shrinks, is followed")
{
    forEachLook (
        [] (Look look)
        {
            test::LivelyBrain brain (1024);
            LivePicture picture (brain.activity);
            picture.setLook (look);
            for (int i = 0; i < 30; ++i)
            {
                brain.speak (frameSeconds);
                picture.advance (frameSeconds);
            }
            painted (picture);
            brain.activity.setBrain (std::make_shared<const BrainLayout> (layOutBrain ({ 256, 4 })));
            painted (picture);
            picture.advance (frameSeconds);
            CHECK_FALSE (painted (picture).empty());
            brain.activity.setBrain (nullptr);
            picture.advance (frameSeconds);
            CHECK_FALSE (painted (picture).empty());
        });
}

TEST_CASE ("a spike is seen where picking finds its neuron, also after a turn")
{
    test::LivelyBrain brain (1024);
    LivePicture picture (brain.activity);
    picture.setReducedMotion (true);
    picture.viewpoint().hold();
    picture.viewpoint().turn (0.8f, -0.3f);
    for (const auto neuron : { 3, 400, 777 })
    {
        brain.rest (3.0);
        picture.advance (3.0);
        const auto before = painted (picture, 640, 400);
        brain.fire (neuron);
        const auto after = painted (picture, 640, 400);
        size_t brightest = 0;
        int most = 0;
        for (size_t i = 0; i < after.size(); ++i)
            if (const auto gain = static_cast<int> ((after[i] >> 8) & 255) - static_cast<int> ((before[i] >> 8) & 255);
                gain > most)
            {
                most = gain;
                brightest = i;
            }
        CHECK (most > 20);
        const auto x = static_cast<float> (brightest % 640) + 0.5f, y = static_cast<float> (brightest / 640) + 0.5f;
        const auto at = picture.placeOf (neuron, 640, 400);
        CHECK (std::hypot (at.x - x, at.y - y) < 4.0f);
        CHECK (picture.pick (at.x, at.y, 640, 400) == neuron);
    }
    CHECK (picture.pick (2.0f, 2.0f, 640, 400) == -1);
}

TEST_CASE ("silenced neurons stay dark in every look, whatever they do")
{
    forEachLook (
        [] (Look look)
        {
            test::LivelyBrain brain (256);
            LivePicture picture (brain.activity);
            picture.setReducedMotion (true);
            picture.setLook (look);
            NeuronSet all;
            all.setRun (0, 256, true);
            brain.activity.setSilenced (all);
            brain.rest (0.5);
            picture.advance (0.5);
            const auto before = Light (painted (picture));
            for (int i = 0; i < 256; ++i)
                if (look != Look::network && look != Look::rasterRain) // their spikes would still travel and fall
                    brain.fire (i);
            picture.advance (frameSeconds);
            CHECK (Light (painted (picture)).most <= before.most + 2);
            CHECK (before.most < 60);
        });
}
