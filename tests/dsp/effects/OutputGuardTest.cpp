#include "dsp/effects/OutputGuard.h"

#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/effects/TruePeak.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::OutputGuard;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
const float ceilingGain = std::pow (10.0f, OutputGuard::ceilingDecibels / 20.0f);
const float allowedTruePeak = ceilingGain * std::pow (10.0f, 0.1f / 20.0f);

StereoSound guarded (StereoSound sound, double rate = sampleRate)
{
    OutputGuard guard;
    guard.prepare (rate, 512);
    guard.process (sound.left.data(), sound.right.data(), sound.length());
    return sound;
}

StereoSound square (int numSamples, double hz, float amplitude)
{
    StereoSound sound (numSamples);
    for (size_t i = 0; i < sound.left.size(); ++i)
        sound.left[i] = sound.right[i] =
            std::fmod (static_cast<double> (i) * hz / sampleRate, 1.0) < 0.5 ? amplitude : -amplitude;
    return sound;
}

float truePeakAfter (const StereoSound& sound, int from)
{
    const auto peaks = truePeaks (sound.left);
    return *std::max_element (peaks.begin() + from, peaks.end() - 200);
}

} // namespace

TEST_CASE ("no sample passes the ceiling, whatever comes", "[guard]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
    {
        for (auto amplitude : { 1.0f, 4.0f, 1.0e6f, 3.0e38f })
            REQUIRE (guarded (noise (20000, amplitude), rate).peak() <= ceilingGain);
        for (auto hz : { 20.0, 997.0, 0.2499 * rate, 0.4999 * rate })
            REQUIRE (guarded (sine (20000, hz / rate, 4.0f), rate).peak() <= ceilingGain);
    }
    REQUIRE (guarded (square (20000, 50.0, 4.0f)).peak() <= ceilingGain);
}

TEST_CASE ("a sine that lasts is held to the ceiling between the samples too", "[guard]")
{
    for (auto amplitude : { 1.0f, 4.0f })
        for (int k = 0; k < 40; ++k)
        {
            const auto hz = 30.0 * std::pow (0.45 * sampleRate / 30.0, k / 39.0);
            const auto out = guarded (sine (9600, hz / sampleRate, amplitude, k * 0.03));
            INFO (hz << " Hz x " << amplitude);
            REQUIRE (truePeakAfter (out, 4800) <= allowedTruePeak);
            REQUIRE (truePeakAfter (out, 4800) > 0.6f);
        }

    for (auto phase : { 0.0, 0.125, 0.03 })
        REQUIRE (truePeakAfter (guarded (sine (9600, 0.25, 1.0f, phase)), 4800) <= allowedTruePeak);
}

TEST_CASE ("noise and square waves that last are held to the ceiling between the samples too", "[guard]")
{
    for (unsigned seed : { 1u, 2u, 3u })
        REQUIRE (truePeakAfter (guarded (noise (120000, 4.0f, seed)), 48000) <= allowedTruePeak);
    for (auto hz : { 50.0, 440.0, 997.0, 6000.0 })
        REQUIRE (truePeakAfter (guarded (square (24000, hz, 4.0f)), 4800) <= allowedTruePeak);
}

TEST_CASE ("at the onset of a sound the true peak overshoots by less than 3 dB", "[guard]")
{
    for (int k = 0; k < 60; ++k)
    {
        StereoSound sound (2000);
        const auto tone = sine (1600, 0.002 + 0.43 * k / 59.0, 4.0f, k * 0.07);
        std::copy (tone.left.begin(), tone.left.end(), sound.left.begin() + 400);
        REQUIRE (truePeakAfter (guarded (sound), 0) < ceilingGain * 1.41f);
    }
}

TEST_CASE ("what stays below the ceiling passes bit by bit, but for its direct current", "[guard]")
{
    OutputGuard guard;
    guard.prepare (sampleRate, 512);
    const auto in = sine (48000, 440.0 / sampleRate, 0.9f);
    auto out = in;
    guard.process (out.left.data(), out.right.data(), 48000);
    REQUIRE (guard.reductionDecibels() == 0.0f);

    const auto pole = std::exp (-2.0 * std::numbers::pi * 5.0 / sampleRate);
    double lastIn = 0.0, last = 0.0;
    for (size_t i = 0; i < 48000; ++i)
    {
        last = static_cast<double> (in.left[i]) - lastIn + pole * last;
        lastIn = in.left[i];
        REQUIRE (out.left[i] == static_cast<float> (last));
    }
}

TEST_CASE ("direct current goes, and its tail ends in exact silence", "[guard]")
{
    OutputGuard guard;
    guard.prepare (sampleRate, 512);
    StereoSound sound (96000);
    std::fill (sound.left.begin(), sound.left.end(), 0.5f);
    guard.process (sound.left.data(), sound.right.data(), 96000);
    REQUIRE (std::abs (sound.left.back()) < 1.0e-6f);

    auto loud = noise (4800, 4.0f);
    guard.process (loud.left.data(), loud.right.data(), 4800);
    StereoSound tail (96000);
    guard.process (tail.left.data(), tail.right.data(), 96000);
    REQUIRE (tail.peak (60000) == 0.0f);
}

TEST_CASE ("a sample that is no number is stopped and reported", "[guard]")
{
    OutputGuard guard;
    guard.prepare (sampleRate, 512);
    for (auto odd : { std::numeric_limits<float>::quiet_NaN(), std::numeric_limits<float>::infinity(),
                      -std::numeric_limits<float>::infinity() })
    {
        auto sound = noise (512, 0.1f);
        sound.right[100] = odd;
        guard.process (sound.left.data(), sound.right.data(), 512);
        REQUIRE (guard.sawNonFinite());
        REQUIRE (sound.isFinite());
        REQUIRE (sound.peak() < 0.25f);

        sound = noise (512, 0.1f);
        guard.process (sound.left.data(), sound.right.data(), 512);
        REQUIRE_FALSE (guard.sawNonFinite());
    }
}

TEST_CASE ("both channels are turned down together, and the reduction is told", "[guard]")
{
    OutputGuard guard;
    guard.prepare (sampleRate, 512);
    auto sound = sine (48000, 500.0 / sampleRate, 4.0f);
    for (size_t i = 0; i < 48000; ++i)
        sound.right[i] *= 0.1f;
    guard.process (sound.left.data(), sound.right.data(), 48000);
    REQUIRE (guard.reductionDecibels() == Catch::Approx (12.63).margin (0.2));
    for (size_t i = 24000; i < 48000; ++i)
        REQUIRE (sound.right[i] == Catch::Approx (0.1f * sound.left[i]).margin (1.0e-4));

    // 120 ms: half a second after the sound has gone soft it is as loud as it was given.
    auto soft = sine (48000, 500.0 / sampleRate, 0.1f);
    guard.process (soft.left.data(), soft.right.data(), 48000);
    REQUIRE (rms (std::span (soft.left).subspan (0, 1200)) < 0.03f);
    REQUIRE (rms (std::span (soft.left).subspan (43200)) == Catch::Approx (0.0707f).epsilon (0.01));
}

TEST_CASE ("the guard gives the same bits however it is split", "[guard]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (24000,
                                [rate] (const auto& blocks)
                                {
                                    OutputGuard guard;
                                    guard.prepare (rate, 24000);
                                    auto sound = noise (24000, 1.0f);
                                    for (size_t i = 0; i < 24000; ++i)
                                        sound.left[i] *= static_cast<float> (i % 8000) / 4000.0f;
                                    int done = 0;
                                    for (auto length : blocks)
                                    {
                                        guard.process (sound.left.data() + done, sound.right.data() + done, length);
                                        done += length;
                                    }
                                    return sound;
                                });
}

TEST_CASE ("a guard that was reset is as fresh", "[guard]")
{
    OutputGuard guard;
    guard.prepare (sampleRate, 512);
    auto fresh = noise (4800, 1.5f);
    guard.process (fresh.left.data(), fresh.right.data(), 4800);
    auto loud = noise (4800, 100.0f);
    guard.process (loud.left.data(), loud.right.data(), 4800);
    guard.reset();
    auto again = noise (4800, 1.5f);
    guard.process (again.left.data(), again.right.data(), 4800);
    REQUIRE (fresh.sameBitsAs (again));
}
