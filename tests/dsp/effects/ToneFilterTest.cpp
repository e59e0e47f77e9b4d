#include "dsp/effects/ToneFilter.h"

#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::ToneFilter;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

void filter (ToneFilter& tone, StereoSound& sound, float hz, float resonance)
{
    const std::vector<float> cutoff (sound.left.size(), hz), amount (sound.left.size(), resonance);
    tone.process (sound.left.data(), sound.right.data(), cutoff.data(), amount.data(), sound.length());
}

/** Gain in dB for a sine that has gone on for a while. */
double gain (ToneFilter::Type type, double hz, float cutoff, float resonance)
{
    ToneFilter tone;
    tone.prepare (sampleRate, 512);
    tone.setType (type);
    const auto in = sine (48000, hz / sampleRate, 0.5f);
    auto out = in;
    filter (tone, out, cutoff, resonance);
    return decibelsBetween (rms (std::span (out.left).subspan (24000)), rms (std::span (in.left).subspan (24000)));
}

} // namespace

TEST_CASE ("each filter type lets its part of the spectrum through", "[filter]")
{
    using Type = ToneFilter::Type;
    REQUIRE (gain (Type::lowPass, 100, 1000, 0.0f) == Catch::Approx (0.0).margin (0.1));
    REQUIRE (gain (Type::lowPass, 8000, 1000, 0.0f) == Catch::Approx (-37.0).margin (3.0));
    REQUIRE (gain (Type::highPass, 10000, 1000, 0.0f) == Catch::Approx (0.0).margin (0.1));
    REQUIRE (gain (Type::highPass, 100, 1000, 0.0f) == Catch::Approx (-40.0).margin (1.0));
    REQUIRE (gain (Type::bandPass, 1000, 1000, 0.0f) == Catch::Approx (0.0).margin (0.1));
    REQUIRE (gain (Type::bandPass, 100, 1000, 0.0f) < -15.0);
    REQUIRE (gain (Type::bandPass, 10000, 1000, 0.0f) < -15.0);
}

TEST_CASE ("resonance lifts the cutoff, and not without bound", "[filter]")
{
    for (auto type : { ToneFilter::Type::lowPass, ToneFilter::Type::highPass, ToneFilter::Type::bandPass })
    {
        REQUIRE (gain (type, 1000, 1000, 1.0f) > gain (type, 1000, 1000, 0.0f) + 10.0);
        REQUIRE (gain (type, 1000, 1000, 1.0f) < 18.0);
    }
}

TEST_CASE ("a change of type fades: it makes no step that the sound itself does not have", "[filter]")
{
    using Type = ToneFilter::Type;
    for (auto [from, to] : { std::pair { Type::lowPass, Type::highPass }, { Type::highPass, Type::bandPass } })
    {
        ToneFilter tone;
        tone.prepare (sampleRate, 8192);
        tone.setType (from);
        auto whole = sine (9600, 200.0 / sampleRate, 0.5f);
        StereoSound first (4800), second (4800);
        std::copy_n (whole.left.begin(), 4800, first.left.begin());
        std::copy_n (whole.left.begin() + 4800, 4800, second.left.begin());
        filter (tone, first, 400.0f, 0.5f);
        tone.setType (to);
        filter (tone, second, 400.0f, 0.5f);

        const auto input = 2.0f * std::numbers::pi_v<float> * 200.0f / 48000.0f * 0.5f;
        REQUIRE (std::abs (second.left.front() - first.left.back()) < 2.0f * input);
        REQUIRE (largestStep (second.left) < 2.0f * input);

        // After the fade it is the other filter, with nothing left of the first.
        ToneFilter other;
        other.prepare (sampleRate, 9600);
        other.setType (to);
        filter (other, whole, 400.0f, 0.5f);
        for (size_t i = 1200; i < 4800; ++i)
            REQUIRE (second.left[i] == Catch::Approx (whole.left[4800 + i]).margin (1.0e-5));
    }
}

TEST_CASE ("the filter is stable when cutoff and resonance jump at every sample, at any rate", "[filter]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        for (auto type : { ToneFilter::Type::lowPass, ToneFilter::Type::bandPass, ToneFilter::Type::highPass })
        {
            ToneFilter tone;
            tone.prepare (rate, 512);
            tone.setType (type);
            auto sound = noise (96000, 1.0f);
            std::minstd_rand random (8);
            std::vector<float> cutoff (96000), resonance (96000);
            for (size_t i = 0; i < 96000; ++i)
            {
                cutoff[i] = std::exp2 (std::uniform_real_distribution<float> (-4.0f, 20.0f) (random));
                resonance[i] = std::uniform_real_distribution<float> (-0.5f, 1.5f) (random);
            }
            tone.process (sound.left.data(), sound.right.data(), cutoff.data(), resonance.data(), 96000);
            REQUIRE (sound.isFinite());
            REQUIRE (sound.peak() < 30.0f);
        }
}

TEST_CASE ("a filter with everything moving gives the same bits however it is split", "[filter]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (9600,
                                [rate] (const auto& blocks)
                                {
                                    ToneFilter tone;
                                    tone.prepare (rate, 9600);
                                    auto sound = noise (9600, 0.5f);
                                    std::fill (sound.left.begin() + 3000, sound.left.begin() + 7000, 0.0f);
                                    std::fill (sound.right.begin() + 3000, sound.right.begin() + 7000, 0.0f);
                                    std::vector<float> cutoff (9600), resonance (9600, 0.4f);
                                    for (size_t i = 0; i < 9600; ++i)
                                        cutoff[i] = 300.0f + static_cast<float> (i / 3);

                                    int done = 0;
                                    for (auto block : blocks)
                                        for (auto end = done + block; done < end;)
                                        {
                                            if (done % 480 == 0)
                                                tone.setType (static_cast<ToneFilter::Type> (done / 480 % 3));
                                            const auto run = std::min (end - done, 480 - done % 480);
                                            tone.process (sound.left.data() + done, sound.right.data() + done,
                                                          cutoff.data() + done, resonance.data() + done, run);
                                            done += run;
                                        }
                                    return sound;
                                });
}

TEST_CASE ("a filter that was reset is as fresh, and rings out into exact silence", "[filter]")
{
    ToneFilter tone;
    tone.prepare (sampleRate, 48000);
    auto fresh = noise (4800, 1.0f);
    filter (tone, fresh, 20.0f, 1.0f);

    StereoSound tail (240000);
    filter (tone, tail, 20.0f, 1.0f);
    REQUIRE (tail.peak() > 0.0f);
    REQUIRE (tail.peak (230000) == 0.0f);

    tone.reset();
    auto again = noise (4800, 1.0f);
    filter (tone, again, 20.0f, 1.0f);
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("the filter recovers from sound and settings beyond all sense", "[filter]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    ToneFilter tone;
    tone.prepare (sampleRate, 512);
    for (auto odd : { 3.0e38f, -3.0e38f, infinite, nan })
    {
        auto sound = noise (100, 1.0f);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        filter (tone, sound, odd, odd);
        REQUIRE (sound.isFinite());
    }
    StereoSound tail (48000);
    filter (tone, tail, 1000.0f, 0.2f);
    REQUIRE (tail.isFinite());
    REQUIRE (tail.peak (40000) == 0.0f);
}

TEST_CASE ("a cutoff swung from 20 Hz to 20 kHz at audio rate, at full resonance, gains no energy", "[filter]")
{
    for (auto type : { ToneFilter::Type::lowPass, ToneFilter::Type::bandPass, ToneFilter::Type::highPass })
        for (auto swingHz : { 30.0, 440.0, 5000.0, 23000.0 })
        {
            ToneFilter tone;
            tone.prepare (sampleRate, 512);
            tone.setType (type);
            auto sound = noise (96000, 1.0f);
            std::vector<float> cutoff (96000), resonance (96000, 1.0f);
            for (size_t i = 0; i < 96000; ++i)
                cutoff[i] = 20.0f
                            * std::pow (1000.0f,
                                        static_cast<float> (0.5
                                                            + 0.5
                                                                  * std::sin (2.0 * std::numbers::pi * swingHz
                                                                              * static_cast<double> (i) / sampleRate)));
            tone.process (sound.left.data(), sound.right.data(), cutoff.data(), resonance.data(), 96000);
            INFO (swingHz << " Hz");
            REQUIRE (sound.isFinite());
            REQUIRE (sound.peak() < 12.0f);
            REQUIRE (rms (std::span (sound.left).subspan (72000))
                     < 1.2f * rms (std::span (sound.left).subspan (24000)));

            StereoSound after (48000);
            tone.process (after.left.data(), after.right.data(), cutoff.data(), resonance.data(), 48000);
            REQUIRE (after.peak (40000) < 1.0e-4f);
        }
}
