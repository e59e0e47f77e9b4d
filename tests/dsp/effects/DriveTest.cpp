#include "dsp/effects/Drive.h"

#include "tests/dsp/effects/OddSounds.h"
#include "tests/dsp/effects/Spectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::Drive;
using namespace galvani::test;

namespace
{

StereoSound driven (StereoSound sound, float decibels)
{
    Drive drive;
    drive.prepare (48000.0, 512);
    const std::vector<float> control (sound.left.size(), decibels);
    drive.process (sound.left.data(), sound.right.data(), control.data(), sound.length());
    return sound;
}

} // namespace

TEST_CASE ("drive of 0 dB, or less, changes no bit", "[drive]")
{
    const auto sound = noise (10000, 2.0f);
    for (auto decibels : { 0.0f, -0.0f, -6.0f, std::numeric_limits<float>::quiet_NaN() })
        REQUIRE (driven (sound, decibels).sameBitsAs (sound));
}

TEST_CASE ("the least drive leaves a sound as it is, but for its phases", "[drive]")
{
    for (auto hz : { 50.0, 1000.0, 8000.0, 20000.0 })
    {
        const auto sound = sine (48000, hz / 48000.0, 0.5f);
        const auto barely = driven (sound, 0.01f);
        REQUIRE (decibelsBetween (rms (std::span (barely.left).subspan (4800)), rms (sound.left))
                 == Catch::Approx (0.0).margin (0.02));
    }
}

TEST_CASE ("drive goes in and out without a step, and leaves every bit once it is out", "[drive]")
{
    Drive drive;
    drive.prepare (48000.0, 512);
    const auto input = sine (48000, 200.0 / 48000.0, 0.5f);
    auto sound = input;
    std::vector<float> control (48000, 0.0f);
    std::fill (control.begin() + 12000, control.begin() + 24000, 0.5f);
    drive.process (sound.left.data(), sound.right.data(), control.data(), 48000);

    REQUIRE (largestStep (sound.left) < 1.3f * largestStep (input.left));
    REQUIRE (std::equal (sound.left.begin(), sound.left.begin() + 12000, input.left.begin()));
    REQUIRE (std::equal (sound.left.begin() + 25000, sound.left.end(), input.left.begin() + 25000));
    REQUIRE (sound.left[18000] != input.left[18000]);
}

TEST_CASE ("what drive adds to a sine is harmonics: anything else stays 60 dB below", "[drive]")
{
    for (auto hz : { 1000.0, 1700.0, 2500.0, 3100.0, 4000.0, 4850.0, 5000.0 })
    {
        const auto spectrum = spectrumOfSine (hz, 48000.0, 0.5f, [] (auto& sound) { sound = driven (sound, 12.0f); });
        INFO (hz << " Hz");
        REQUIRE (spectrum.harmonics[1] > 0.05 * spectrum.fundamental);
        REQUIRE (spectrum.inharmonicDecibels() < -60.0);
    }
}

TEST_CASE ("drive recovers from sound beyond all sense", "[drive]")
{
    Drive drive;
    drive.prepare (48000.0, 512);
    for (auto odd : oddSamples)
    {
        StereoSound sound (100);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        const std::vector<float> control (100, 12.0f);
        drive.process (sound.left.data(), sound.right.data(), control.data(), 100);
        REQUIRE (sound.isFinite());
    }
    StereoSound after (48000);
    const std::vector<float> control (48000, 12.0f);
    drive.process (after.left.data(), after.right.data(), control.data(), 48000);
    REQUIRE (after.isFinite());
    REQUIRE (after.peak (20000) == 0.0f);
}

TEST_CASE ("drive keeps the loudness of sound at an ordinary level", "[drive]")
{
    for (auto level : { -20.0f, -14.0f, -10.0f })
        for (auto decibels : { 3.0f, 6.0f, 12.0f, 24.0f })
        {
            const auto sound = noise (48000, std::sqrt (3.0f) * std::pow (10.0f, level / 20.0f));
            INFO (level << " dBFS, drive " << decibels << " dB");
            REQUIRE (decibelsBetween (rms (driven (sound, decibels).left), rms (sound.left))
                     == Catch::Approx (0.0).margin (5.5));
        }
}

TEST_CASE ("drive adds odd harmonics and is bounded", "[drive]")
{
    const auto out = driven (sine (48000, 0.01, 0.5f), 18.0f);
    REQUIRE (out.peak() < 0.5f);
    auto third = 0.0, first = 0.0;
    for (size_t i = 0; i < 48000; ++i)
    {
        first += out.left[i] * std::sin (2.0 * std::numbers::pi * 0.01 * static_cast<double> (i));
        third += out.left[i] * std::sin (2.0 * std::numbers::pi * 0.03 * static_cast<double> (i));
    }
    REQUIRE (third > 0.1 * first);

    for (auto decibels : { 0.001f, 24.0f, 1.0e30f })
        REQUIRE (driven (noise (1000, 1.0e30f), decibels).isFinite());
}

TEST_CASE ("a moving drive gives the same bits however it is split", "[drive]")
{
    requireSameForAnySplit (5000,
                            [] (const auto& blocks)
                            {
                                Drive drive;
                                drive.prepare (48000.0, 5000);
                                auto sound = noise (5000, 1.0f);
                                std::vector<float> control (5000);
                                for (size_t i = 0; i < 5000; ++i)
                                    control[i] = std::max (0.0f, 20.0f * std::sin (0.01f * static_cast<float> (i)));
                                int done = 0;
                                for (auto length : blocks)
                                {
                                    drive.process (sound.left.data() + done, sound.right.data() + done,
                                                   control.data() + done, length);
                                    done += length;
                                }
                                return sound;
                            });
}
