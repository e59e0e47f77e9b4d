#include "dsp/effects/Bloom.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::Bloom;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

void bloomed (Bloom& bloom, StereoSound& sound)
{
    bloom.process (sound.left.data(), sound.right.data(), sound.length());
}

/** What a burst of noise leaves behind between two moments after it, dB full scale. */
double tailLevel (float amount, double from, double to)
{
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    bloom.setSettings ({ amount, 1.6f, 0.5f });
    auto burst = noise (24000, 0.5f);
    bloomed (bloom, burst);
    StereoSound tail (static_cast<int> (to * sampleRate));
    bloomed (bloom, tail);
    return decibelsBetween (rms (std::span (tail.left).subspan (static_cast<size_t> (from * sampleRate))), 1.0f);
}

} // namespace

TEST_CASE ("no bloom, no change: at first, and again once the knob is back at 0", "[bloom]")
{
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    const auto in = noise (4800, 1.0f);
    auto out = in;
    bloomed (bloom, out);
    REQUIRE (out.sameBitsAs (in));

    bloom.setSettings ({ 1.0f, 1.6f, 0.5f });
    bloomed (bloom, out);
    REQUIRE_FALSE (out.sameBitsAs (in));
    bloom.setSettings ({ 0.0f, 1.6f, 0.5f });
    bloomed (bloom, out);
    out = in;
    bloomed (bloom, out);
    REQUIRE (out.sameBitsAs (in));
}

TEST_CASE ("more bloom is louder, as loud as it ever was", "[bloom]")
{
    REQUIRE (tailLevel (0.25f, 0.05, 0.2) == Catch::Approx (-27.0).margin (4.0));
    REQUIRE (tailLevel (0.5f, 0.05, 0.2) == Catch::Approx (tailLevel (0.25f, 0.05, 0.2) + 6.0).margin (0.5));
    REQUIRE (tailLevel (1.0f, 0.05, 0.2) < -3.0);
}

TEST_CASE ("silence costs the reverb nothing: no bit of it is touched once the tail is over", "[bloom]")
{
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    bloom.setSettings ({ 0.5f, 0.3f, 0.5f });
    auto burst = noise (4800, 0.5f);
    bloomed (bloom, burst);
    StereoSound tail (static_cast<int> (Bloom::tailSeconds ({ 0.5f, 0.3f, 0.5f }) * sampleRate));
    bloomed (bloom, tail);

    // -0 would become 0, had anything been added to it.
    StereoSound after (4800);
    std::fill (after.left.begin(), after.left.end(), -0.0f);
    bloomed (bloom, after);
    REQUIRE (std::all_of (after.left.begin(), after.left.end(), [] (float x) { return std::signbit (x); }));
}

TEST_CASE ("energy stays bounded at the longest decay, under full-scale noise and settings that jump", "[bloom]")
{
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    bloom.setSettings ({ 1.0f, 30.0f, 1.0f });
    auto steady = noise (960000, 1.0f);
    bloomed (bloom, steady);
    REQUIRE (steady.peak() < 30.0f);

    std::minstd_rand random (3);
    std::uniform_real_distribution<float> uniform (0.0f, 1.0f);
    auto jumping = noise (480000, 1.0f, 2);
    for (int done = 0; done < 480000; done += 48)
    {
        bloom.setSettings ({ 1.0f, uniform (random) < 0.5f ? 30.0f : 0.2f, uniform (random) });
        bloom.process (jumping.left.data() + done, jumping.right.data() + done, 48);
    }
    REQUIRE (jumping.isFinite());
    REQUIRE (jumping.peak() < 30.0f);
}

TEST_CASE ("after its tail the reverb is exactly silent, and sounds again when it is played to", "[bloom]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        for (auto amount : { 0.1f, 1.0f })
        {
            Bloom bloom;
            bloom.prepare (rate, 512, static_cast<int> (rate / 1000.0));
            bloom.setSettings ({ amount, 1.6f, 0.5f });
            const auto burst = noise (static_cast<int> (0.3 * rate), 1.0f);
            auto first = burst;
            bloomed (bloom, first);

            const auto tail = static_cast<int> (Bloom::tailSeconds ({ amount, 1.6f, 0.5f }) * rate);
            StereoSound after (tail + 4800);
            bloomed (bloom, after);
            REQUIRE (after.peak() > 0.0f);
            REQUIRE (after.peak (tail) == 0.0f);

            auto second = burst;
            bloomed (bloom, second);
            REQUIRE (second.sameBitsAs (first));
        }
}

TEST_CASE ("a reverb whose amount moves gives the same bits however it is split", "[bloom]")
{
    for (auto rate : { 8000.0, 48000.0 })
        requireSameForAnySplit (24000,
                                [rate] (const auto& blocks)
                                {
                                    Bloom bloom;
                                    bloom.prepare (rate, 24000, 480);
                                    auto sound = noise (24000, 0.5f);
                                    for (auto* channel : { &sound.left, &sound.right })
                                        std::fill (channel->begin() + 5000, channel->begin() + 18000, 0.0f);
                                    int done = 0;
                                    for (auto block : blocks)
                                        for (auto end = done + block; done < end;)
                                        {
                                            if (done % 480 == 0)
                                                bloom.setSettings ({ done / 480 % 7 == 0
                                                                         ? 0.0f
                                                                         : static_cast<float> (done / 480 % 5) * 0.2f,
                                                                     1.6f, 0.5f });
                                            const auto run = std::min (end - done, 480 - done % 480);
                                            bloom.process (sound.left.data() + done, sound.right.data() + done, run);
                                            done += run;
                                        }
                                    return sound;
                                });
}

TEST_CASE ("a reverb that was reset is as fresh", "[bloom]")
{
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    bloom.setSettings ({ 0.8f, 1.6f, 0.5f });
    auto fresh = noise (20000, 1.0f);
    bloomed (bloom, fresh);
    bloom.setSettings ({ 0.2f, 1.6f, 0.5f });
    auto between = noise (20000, 1.0f, 5);
    bloomed (bloom, between);
    bloom.reset();
    bloom.setSettings ({ 0.8f, 1.6f, 0.5f });
    auto again = noise (20000, 1.0f);
    bloomed (bloom, again);
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("the reverb recovers from sound and settings beyond all sense", "[bloom]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    Bloom bloom;
    bloom.prepare (sampleRate, 512, 48);
    for (auto odd : { 3.0e38f, -3.0e38f, infinite, -infinite, nan })
    {
        bloom.setSettings ({ 0.3f, 1.6f, 0.5f });
        StereoSound sound (1000);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        bloomed (bloom, sound);
        bloom.setSettings ({ odd, 1.6f, 0.5f });
        bloomed (bloom, sound);
    }
    bloom.setSettings ({ 0.1f, 1.6f, 0.5f });
    StereoSound after (480000);
    bloomed (bloom, after);
    REQUIRE (after.isFinite());
    REQUIRE (after.peak (470000) == 0.0f);
}
