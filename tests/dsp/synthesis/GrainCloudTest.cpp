#include "dsp/synthesis/GrainCloud.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::CaptureBuffer;
using galvani::GrainCloud;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

struct Asked
{
    int time;
    GrainCloud::Request request;
};

struct Played
{
    StereoSound sound;
    std::vector<bool> started;
};

Played play (GrainCloud& cloud, const StereoSound& input, const std::vector<Asked>& asked,
             const std::vector<int>& blocks, double rate = sampleRate)
{
    CaptureBuffer capture;
    capture.prepare (rate, 2.0);
    Played result { StereoSound (input.length()), {} };

    size_t next = 0;
    int done = 0;
    for (auto length : blocks)
    {
        for (; next < asked.size() && asked[next].time < done + length; ++next)
        {
            auto request = asked[next].request;
            request.sampleOffset = asked[next].time - done;
            result.started.push_back (cloud.start (request));
        }
        capture.write (input.left.data() + done, input.right.data() + done, length);
        cloud.process (capture, result.sound.left.data() + done, result.sound.right.data() + done, length);
        done += length;
    }
    return result;
}

Played play (const StereoSound& input, const std::vector<Asked>& asked, const std::vector<int>& blocks,
             double rate = sampleRate)
{
    GrainCloud cloud;
    cloud.prepare (rate, 8192);
    return play (cloud, input, asked, blocks, rate);
}

std::vector<Asked> randomGrains (int count, int numSamples, unsigned seed)
{
    std::minstd_rand random (seed);
    const auto between = [&] (float least, float greatest)
    { return std::uniform_real_distribution<float> (least, greatest) (random); };
    std::vector<Asked> asked;
    for (int i = 0; i < count; ++i)
        asked.push_back ({ static_cast<int> (between (0.0f, static_cast<float> (numSamples))),
                           { 0, between (0.0f, 0.3f), between (0.0f, 0.1f), std::exp2 (between (-2.0f, 2.0f)),
                             between (-1.0f, 1.0f), between (0.0f, 1.0f) } });
    std::stable_sort (asked.begin(), asked.end(), [] (const auto& a, const auto& b) { return a.time < b.time; });
    return asked;
}

int zeroCrossings (std::span<const float> sound)
{
    int count = 0;
    for (size_t i = 1; i < sound.size(); ++i)
        count += (sound[i - 1] < 0.0f) != (sound[i] < 0.0f);
    return count;
}

} // namespace

TEST_CASE ("a grain begins at its offset and lasts as long as it was asked to", "[grains]")
{
    StereoSound input (9600);
    std::fill (input.left.begin(), input.left.end(), 1.0f);
    std::fill (input.right.begin(), input.right.end(), 1.0f);
    const auto out = play (input, { { 3000, { 0, 0.01f, 0.05f } } }, { 4800, 4800 }).sound;

    for (size_t i = 0; i < 9600; ++i)
        REQUIRE ((out.left[i] != 0.0f) == (i >= 3000 && i < 3000 + 2400));
    REQUIRE (out.left[4200] == Catch::Approx (std::sqrt (0.5f)).margin (0.001));
    REQUIRE (largestStep (out.left) < 0.002f);
}

TEST_CASE ("a grain at its own pitch is the sound of a moment ago under a window", "[grains]")
{
    const auto input = noise (20000, 0.5f);
    const auto out = play (input, { { 10000, { 0, 0.1f, 0.02f, 1.0f, -1.0f, 0.5f } } }, { 8000, 8000, 4000 }).sound;

    for (int i = 0; i < 960; ++i)
    {
        const auto u = (static_cast<float> (i) + 0.5f) / 480.0f - 1.0f;
        const auto expected =
            0.5f * input.left[static_cast<size_t> (10000 + i - 4800)] * (1.0f - u * u) * (1.0f - u * u);
        REQUIRE (out.left[static_cast<size_t> (10000 + i)] == Catch::Approx (expected).margin (1.0e-4));
    }
    REQUIRE (std::all_of (out.right.begin(), out.right.end(), [] (float x) { return std::abs (x) < 1.0e-6f; }));
}

TEST_CASE ("pitch is reading speed", "[grains]")
{
    const auto input = sine (96000, 500.0 / sampleRate, 1.0f);
    for (auto ratio : { 0.5f, 1.0f, 1.5f, 4.0f })
    {
        const auto out = play (input, { { 72000, { 0, 0.2f, 0.2f, ratio } } }, blocksOf (512, 96000)).sound;
        const auto expected = 2.0f * 500.0f * ratio * 0.2f;
        REQUIRE (static_cast<float> (zeroCrossings ({ out.left.data() + 72000, 9600 }))
                 == Catch::Approx (expected).margin (2.0f));
    }
}

TEST_CASE ("no grain hears a sample later than its own moment", "[grains]")
{
    constexpr int length = 12000;
    const auto input = noise (length, 1.0f);
    const auto asked = randomGrains (200, length, 5);
    auto eager = asked;
    for (auto& a : eager)
        a.request.delaySeconds = 0.0f;
    const auto expected = play (input, eager, { 6000, 6000 }).sound;

    for (int moment = 100; moment < length; moment += 997)
    {
        auto changed = input;
        std::fill (changed.left.begin() + moment, changed.left.end(), 1000.0f);
        std::fill (changed.right.begin() + moment, changed.right.end(), -1000.0f);
        const auto out = play (changed, eager, { 6000, 6000 }).sound;
        REQUIRE (std::equal (out.left.begin(), out.left.begin() + moment, expected.left.begin()));
        REQUIRE (std::equal (out.right.begin(), out.right.begin() + moment, expected.right.begin()));
    }
}

TEST_CASE ("panning keeps the power of a sound that is the same in both channels", "[grains]")
{
    const auto input = sine (9600, 0.02, 1.0f);
    for (auto pan : { -1.0f, -0.6f, 0.0f, 0.3f, 1.0f })
    {
        const auto out = play (input, { { 4800, { 0, 0.02f, 0.05f, 1.0f, pan } } }, { 4800, 4800 }).sound;
        const auto left = rms (out.left), right = rms (out.right);
        REQUIRE (std::hypot (left, right) == Catch::Approx (0.3187f * std::sqrt (0.5f)).epsilon (0.02));
        REQUIRE (((left > right) == (pan < 0.0f) || pan == 0.0f));
    }
}

TEST_CASE ("a grain too many takes another's place, until too many give way at once", "[grains]")
{
    std::vector<Asked> asked;
    const auto ask = [&asked] (int count, int time)
    {
        for (int i = 0; i < count; ++i)
            asked.push_back ({ time, { 0, 0.1f, 0.01f } });
    };
    ask (GrainCloud::maximumGrains + GrainCloud::maximumFading, 10);
    ask (2, 10 + 119); // those that give way are over after 120 samples
    ask (1, 10 + 120);

    for (auto length : { 1, 33, 4000 })
    {
        const auto started = play (noise (4000, 1.0f), asked, blocksOf (length, 4000)).started;
        REQUIRE (std::count (started.begin(), started.end(), false) == 2);
        REQUIRE (started.back());
        REQUIRE (started[GrainCloud::maximumGrains + GrainCloud::maximumFading - 1]);
    }
}

TEST_CASE ("the number of grains at a sample does not depend on where a block began", "[grains]")
{
    CaptureBuffer capture;
    capture.prepare (sampleRate, 1.0);
    StereoSound sound (1000);
    GrainCloud whole, split;
    for (auto* cloud : { &whole, &split })
    {
        cloud->prepare (sampleRate, 1000);
        REQUIRE (cloud->start ({ 0, 0.1f, 0.01f }));
        REQUIRE (cloud->start ({ 100, 0.1f, 0.02f }));
    }
    capture.write (sound.left.data(), sound.right.data(), 200);
    split.process (capture, sound.left.data(), sound.right.data(), 200);
    for (auto [offset, expected] : { std::pair { 300, 2 }, { 479, 2 }, { 480, 1 }, { 1059, 1 }, { 1060, 0 } })
    {
        REQUIRE (whole.activeAt (offset) == expected);
        REQUIRE (split.activeAt (offset - 200) == expected);
    }
}

TEST_CASE ("a crowd of grains gives the same bits however it is split", "[grains]")
{
    const auto input = noise (30000, 0.7f, 3);
    const auto asked = randomGrains (24000, 30000, 9);
    const auto started = play (input, asked, blocksOf (7500, 30000)).started;
    REQUIRE (std::count (started.begin(), started.end(), false) > 100);

    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (
            8000, [&] (const auto& blocks)
            { return play (noise (8000, 0.7f, 3), randomGrains (5000, 8000, 9), blocks, rate).sound; });
    REQUIRE (started == play (input, asked, blocksOf (1, 30000)).started);
    REQUIRE (started == play (input, asked, blocksOf (0, 30000)).started);
}

TEST_CASE ("a cloud that was reset plays as a fresh one, and falls silent when its grains end", "[grains]")
{
    GrainCloud cloud;
    cloud.prepare (sampleRate, 8192);
    const auto input = noise (8000, 0.7f, 3);
    const auto fresh = play (cloud, input, randomGrains (100, 7500, 1), blocksOf (64, 8000)).sound;
    REQUIRE (cloud.active() > 0);
    play (cloud, input, {}, blocksOf (64, 8000));
    REQUIRE (cloud.active() == 0);
    REQUIRE (play (cloud, input, {}, blocksOf (64, 8000)).sound.peak() == 0.0f);

    play (cloud, input, randomGrains (200, 8000, 2), blocksOf (64, 8000));
    cloud.reset();
    REQUIRE (cloud.active() == 0);
    REQUIRE (fresh.sameBitsAs (play (cloud, input, randomGrains (100, 7500, 1), blocksOf (64, 8000)).sound));
}

TEST_CASE ("no request makes a grain that reads outside, or a sound that is no number", "[grains]")
{
    constexpr auto huge = std::numeric_limits<float>::max(), nan = std::numeric_limits<float>::quiet_NaN();
    GrainCloud cloud;
    cloud.prepare (sampleRate, 512);
    REQUIRE_FALSE (cloud.start ({ 0, nan }));
    REQUIRE_FALSE (cloud.start ({ 0, 0.1f, 0.1f, std::numeric_limits<float>::infinity() }));
    REQUIRE (cloud.start ({ -5, huge, huge, huge, huge, 1.0f }));
    REQUIRE (cloud.start ({ 100000, -huge, -huge, -huge, -huge, 1.0f }));
    REQUIRE (cloud.start ({ 0, 100.0f, 1.0f, 0.001f }));
    REQUIRE (cloud.start ({ 0, 0.0f, 1.0f, 100.0f }));
    const auto out = play (cloud, noise (60000, 1.0f), {}, blocksOf (512, 60000)).sound;
    REQUIRE (out.isFinite());
    REQUIRE (out.peak() > 0.0f);
    REQUIRE (out.peak() < 8.0f);
}
