#include "dsp/effects/Chorus.h"

#include "tests/dsp/effects/OddSounds.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::Chorus;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

void sing (Chorus& chorus, StereoSound& sound, float rate, float depth, float mix)
{
    const auto controls = [&] (float x) { return std::vector<float> (sound.left.size(), x); };
    chorus.process (sound.left.data(), sound.right.data(), controls (rate).data(), controls (depth).data(),
                    controls (mix).data(), sound.length());
}

} // namespace

TEST_CASE ("no mix, no chorus: the sound passes bit by bit", "[chorus]")
{
    Chorus chorus;
    chorus.prepare (sampleRate, 512);
    const auto in = noise (20000, 1.0f);
    auto out = in;
    sing (chorus, out, 1.0f, 1.0f, 0.0f);
    REQUIRE (out.sameBitsAs (in));
}

TEST_CASE ("a click comes back twice, 9 and 13 ms late without depth, elsewhere with it", "[chorus]")
{
    const auto clicked = [] (float depth, double rate)
    {
        Chorus chorus;
        chorus.prepare (rate, 512);
        const auto second = static_cast<int> (rate);
        StereoSound before (second / 8), sound (second / 20);
        sing (chorus, before, 1.0f, depth, 1.0f);
        sound.left[0] = 1.0f;
        sing (chorus, sound, 1.0f, depth, 1.0f);
        return sound;
    };
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
    {
        const auto still = clicked (0.0f, rate), moved = clicked (1.0f, rate);
        REQUIRE (still.left[static_cast<size_t> (std::lround (0.009 * rate))] == Catch::Approx (0.6f).margin (0.01));
        REQUIRE (still.left[static_cast<size_t> (std::lround (0.013 * rate))] == Catch::Approx (0.6f).margin (0.01));
        REQUIRE (std::abs (moved.left[static_cast<size_t> (std::lround (0.009 * rate))]) < 0.01f);
        REQUIRE (rms (moved.left) > 0.5f * rms (still.left));
    }
}

TEST_CASE ("a chorus makes of one channel two that differ", "[chorus]")
{
    Chorus chorus;
    chorus.prepare (sampleRate, 512);
    auto sound = sine (96000, 440.0 / sampleRate, 0.5f);
    sing (chorus, sound, 0.8f, 0.7f, 0.5f);
    auto difference = 0.0f;
    for (size_t i = 48000; i < 96000; ++i)
        difference = std::max (difference, std::abs (sound.left[i] - sound.right[i]));
    REQUIRE (difference > 0.1f);
    REQUIRE (sound.peak() < 0.7f);
}

TEST_CASE ("a chorus with everything moving gives the same bits however it is split, and after a reset", "[chorus]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (9600,
                                [rate] (const auto& blocks)
                                {
                                    Chorus chorus;
                                    chorus.prepare (rate, 9600);
                                    auto before = noise (1000, 1.0f);
                                    sing (chorus, before, 3.0f, 1.0f, 1.0f);
                                    chorus.reset();
                                    auto sound = noise (9600, 0.8f);
                                    std::vector<float> speed (9600), depth (9600), mix (9600);
                                    for (size_t i = 0; i < 9600; ++i)
                                    {
                                        speed[i] = static_cast<float> (i % 500) * 0.02f;
                                        depth[i] = 0.5f + 0.5f * std::sin (0.001f * static_cast<float> (i));
                                        mix[i] = static_cast<float> (i % 1000) * 0.001f;
                                    }
                                    int done = 0;
                                    for (auto length : blocks)
                                    {
                                        chorus.process (sound.left.data() + done, sound.right.data() + done,
                                                        speed.data() + done, depth.data() + done, mix.data() + done,
                                                        length);
                                        done += length;
                                    }
                                    return sound;
                                });
}

TEST_CASE ("a chorus that was reset begins its swing anew", "[chorus]")
{
    Chorus chorus;
    chorus.prepare (sampleRate, 512);
    auto fresh = noise (20000, 1.0f);
    sing (chorus, fresh, 2.3f, 0.8f, 0.5f);
    chorus.reset();
    auto again = noise (20000, 1.0f);
    sing (chorus, again, 2.3f, 0.8f, 0.5f);
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("the chorus recovers from sound and settings beyond all sense", "[chorus]")
{
    Chorus chorus;
    chorus.prepare (sampleRate, 512);
    for (auto odd : oddSamples)
    {
        StereoSound sound (1000);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        sing (chorus, sound, odd, odd, odd);
        REQUIRE (sound.isFinite());
    }
    StereoSound after (4800);
    sing (chorus, after, 1.0f, 1.0f, 1.0f);
    REQUIRE (after.peak (1000) == 0.0f);
}
