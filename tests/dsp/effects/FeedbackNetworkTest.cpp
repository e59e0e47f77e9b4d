#include "dsp/effects/FeedbackNetwork.h"
#include "dsp/effects/Bloom.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::Bloom;
using galvani::FeedbackNetwork;
using namespace galvani::test;

namespace
{

/** What the reverb makes of a click on the left. */
StereoSound response (float decay, float tone, double rate, double seconds)
{
    Bloom bloom;
    bloom.prepare (rate, 512, static_cast<int> (rate / 1000.0));
    bloom.setSettings ({ 1.0f, decay, tone });
    StereoSound sound (static_cast<int> (seconds * rate));
    sound.left[0] = 1.0f;
    bloom.process (sound.left.data(), sound.right.data(), sound.length());
    sound.left[0] = 0.0f;
    return sound;
}

/** Twice the time from -5 to -35 dB of what is still to come (Schroeder), below about a kilohertz, or above. */
double reverberationTime (std::vector<float> sound, double rate, bool below)
{
    const auto pull = static_cast<float> (1.0 - std::exp (-2.0 * std::numbers::pi * (below ? 1000.0 : 3500.0) / rate));
    auto first = 0.0f, second = 0.0f;
    for (auto& x : sound)
    {
        first += pull * (x - first);
        second += pull * (first - second);
        x = below ? second : x - first;
    }

    std::vector<double> left (sound.size());
    auto sum = 0.0;
    for (size_t i = sound.size(); i-- > 0;)
        left[i] = sum += static_cast<double> (sound[i]) * sound[i];
    const auto when = [&] (double decibels)
    {
        const auto start = static_cast<size_t> (0.05 * rate);
        const auto level = left[start] * std::pow (10.0, decibels / 10.0);
        return std::find_if (left.begin() + static_cast<long> (start), left.end(),
                             [level] (double x) { return x < level; })
               - left.begin();
    };
    return 2.0 * static_cast<double> (when (-35.0) - when (-5.0)) / rate;
}

double correlation (const std::vector<float>& x, size_t from, size_t to, size_t lag)
{
    auto product = 0.0, power = 0.0;
    for (size_t i = from; i < to; ++i)
    {
        product += static_cast<double> (x[i]) * x[i + lag];
        power += static_cast<double> (x[i]) * x[i];
    }
    return product / power;
}

} // namespace

TEST_CASE ("the reverb takes the wanted time to fall by 60 dB, at any rate", "[bloom]")
{
    for (auto decay : { 0.2f, 0.5f, 1.6f, 5.0f, 12.0f })
    {
        const auto sound = response (decay, 1.0f, 48000.0, 0.9 * decay + 0.3);
        INFO ("decay " << decay);
        REQUIRE (reverberationTime (sound.left, 48000.0, true) == Catch::Approx (decay).epsilon (0.1));
    }
    REQUIRE (reverberationTime (response (30.0f, 1.0f, 8000.0, 26.0).right, 8000.0, true)
             == Catch::Approx (30.0).epsilon (0.1));
    for (auto rate : { 8000.0, 44100.0, 192000.0 })
        REQUIRE (reverberationTime (response (2.0f, 1.0f, rate, 2.0).left, rate, true)
                 == Catch::Approx (2.0).epsilon (0.1));
}

TEST_CASE ("a dark tone lets treble go first and leaves the bass its time", "[bloom]")
{
    const auto dark = response (2.0f, 0.0f, 48000.0, 2.5).left, bright = response (2.0f, 1.0f, 48000.0, 2.5).left;
    REQUIRE (reverberationTime (dark, 48000.0, false) < 0.6 * reverberationTime (bright, 48000.0, false));
    REQUIRE (reverberationTime (dark, 48000.0, true) > 0.75 * 2.0);
}

TEST_CASE ("the reverb is dense after 150 ms: its samples spread as those of noise do", "[bloom]")
{
    const auto sound = response (1.6f, 1.0f, 48000.0, 0.6);
    for (const auto* channel : { &sound.left, &sound.right })
        for (size_t from = 7200; from + 1200 < channel->size(); from += 1200)
        {
            const auto part = std::span (*channel).subspan (from, 1200);
            const auto deviation = rms (part);
            const auto beyond =
                std::count_if (part.begin(), part.end(), [&] (float x) { return std::abs (x) > deviation; });
            INFO ("from sample " << from);
            REQUIRE (static_cast<double> (beyond) / 1200.0 > 0.85 * 0.3173); // Abel and Huang 2006
        }
}

TEST_CASE ("nothing in the reverb repeats itself: no flutter", "[bloom]")
{
    auto sound = response (1.6f, 1.0f, 48000.0, 1.6);
    for (size_t i = 0; i < sound.left.size(); ++i)
        sound.left[i] *= std::pow (10.0f, 3.0f * static_cast<float> (i) / 48000.0f / 1.6f);
    for (size_t lag = 240; lag < 4800; ++lag)
        REQUIRE (std::abs (correlation (sound.left, 9600, 62400, lag)) < 0.25);

    // The check hears what it should: a comb of 30 ms does repeat itself.
    for (size_t i = 1440; i < sound.left.size(); ++i)
        sound.left[i] += 0.7f * sound.left[i - 1440];
    REQUIRE (correlation (sound.left, 9600, 62400, 1440) > 0.4);
}

TEST_CASE ("the reverb's two sides are as different as two rooms", "[bloom]")
{
    const auto sound = response (1.6f, 0.5f, 48000.0, 1.0);
    auto product = 0.0, left = 0.0, right = 0.0;
    for (size_t i = 4800; i < 48000; ++i)
    {
        product += static_cast<double> (sound.left[i]) * sound.right[i];
        left += static_cast<double> (sound.left[i]) * sound.left[i];
        right += static_cast<double> (sound.right[i]) * sound.right[i];
    }
    REQUIRE (std::abs (product / std::sqrt (left * right)) < 0.2);
    REQUIRE (right > 0.5 * left); // though only the left was played to
}

TEST_CASE ("a fading network stops at zero, not among the smallest numbers", "[bloom]")
{
    FeedbackNetwork network;
    network.prepare (48000.0, 48);
    network.setDecay (0.2f, 0.1f);
    network.process (1.0f, 1.0f);
    auto last = FeedbackNetwork::Ends {};
    for (int i = 0; i < 288000; ++i)
    {
        last = network.process (0.0f, 0.0f);
        if (std::fpclassify (last.left) == FP_SUBNORMAL)
            FAIL ("denormal");
    }
    REQUIRE (last.left == 0.0f);
    REQUIRE (last.right == 0.0f);
}
