#include "dsp/effects/Tape.h"

#include "tests/dsp/effects/OddSounds.h"
#include "tests/dsp/effects/Spectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::Tape;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

void play (Tape& tape, StereoSound& sound, float drive, float age)
{
    const std::vector<float> drives (sound.left.size(), drive), ages (sound.left.size(), age);
    tape.process (sound.left.data(), sound.right.data(), drives.data(), ages.data(), sound.length());
}

StereoSound taped (StereoSound sound, float drive, float age, double rate = sampleRate)
{
    Tape tape;
    tape.prepare (rate, 512);
    play (tape, sound, drive, age);
    return sound;
}

double gain (double hz, float drive, float age)
{
    const auto in = sine (96000, hz / sampleRate, 0.1f);
    const auto out = taped (in, drive, age);
    return decibelsBetween (rms (std::span (out.left).subspan (48000)), rms (std::span (in.left).subspan (48000)));
}

} // namespace

TEST_CASE ("a new tape, not driven, changes no level below 20 kHz", "[tape]")
{
    for (auto hz : { 30.0, 100.0, 1000.0, 10000.0, 20000.0 })
        REQUIRE (gain (hz, 0.0f, 0.0f) == Catch::Approx (0.0).margin (0.3));
}

TEST_CASE ("what tape adds to a sine is harmonics: anything else stays 60 dB below", "[tape]")
{
    for (auto hz : { 1000.0, 1700.0, 2500.0, 3000.0, 3100.0, 4000.0, 4850.0, 5000.0 })
    {
        const auto spectrum =
            spectrumOfSine (hz, sampleRate, 0.5f, [] (auto& sound) { sound = taped (sound, 12.0f, 0.0f); });
        INFO (hz << " Hz");
        REQUIRE (spectrum.inharmonicDecibels() < -60.0);
        REQUIRE (spectrum.harmonics[1] > 0.05 * spectrum.fundamental); // the third
        REQUIRE (spectrum.harmonics[0] > 0.01 * spectrum.fundamental); // the second: one side gives way first
        REQUIRE (spectrum.harmonics[0] < spectrum.harmonics[1]);
    }
}

TEST_CASE ("tape keeps the loudness of sound at an ordinary level", "[tape]")
{
    for (auto drive : { 3.0f, 6.0f, 12.0f, 24.0f })
    {
        const auto sound = noise (48000, 0.35f);
        INFO ("drive " << drive << " dB");
        REQUIRE (decibelsBetween (rms (taped (sound, drive, 0.0f).left), rms (sound.left))
                 == Catch::Approx (0.0).margin (4.0));
    }
}

TEST_CASE ("age takes treble away and makes the bass fuller", "[tape]")
{
    REQUIRE (gain (70.0, 0.0f, 1.0f) == Catch::Approx (3.0).margin (0.3));
    REQUIRE (gain (1000.0, 0.0f, 1.0f) == Catch::Approx (0.0).margin (0.5));
    REQUIRE (gain (12000.0, 0.0f, 1.0f) < -6.0);
    REQUIRE (gain (12000.0, 0.0f, 0.3f) < gain (12000.0, 0.0f, 0.0f) - 1.0);
}

TEST_CASE ("age makes a tone waver, and a new tape does not", "[tape]")
{
    const auto wobble = [] (float age)
    {
        const auto out = taped (sine (192000, 1000.0 / sampleRate, 0.3f), 0.0f, age);
        auto least = 1.0e9, most = 0.0, last = -1.0;
        for (size_t i = 24001; i < out.left.size(); ++i)
            if (out.left[i - 1] < 0.0f && out.left[i] >= 0.0f)
            {
                const auto now = static_cast<double> (i) - out.left[i] / (out.left[i] - out.left[i - 1]);
                if (last > 0.0)
                {
                    least = std::min (least, now - last);
                    most = std::max (most, now - last);
                }
                last = now;
            }
        return (most - least) / 48.0;
    };
    REQUIRE (wobble (0.0f) < 5.0e-4);
    REQUIRE (wobble (1.0f) > 5.0e-3);
    REQUIRE (wobble (1.0f) < 3.0e-2);
}

TEST_CASE ("a tape with everything moving gives the same bits however it is split", "[tape]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (9600,
                                [rate] (const auto& blocks)
                                {
                                    Tape tape;
                                    tape.prepare (rate, 9600);
                                    auto sound = noise (9600, 0.8f);
                                    std::vector<float> drive (9600), age (9600);
                                    for (size_t i = 0; i < 9600; ++i)
                                    {
                                        drive[i] = 12.0f + 12.0f * std::sin (0.01f * static_cast<float> (i));
                                        age[i] = static_cast<float> (i % 1000) * 0.001f;
                                    }
                                    int done = 0;
                                    for (auto length : blocks)
                                    {
                                        tape.process (sound.left.data() + done, sound.right.data() + done,
                                                      drive.data() + done, age.data() + done, length);
                                        done += length;
                                    }
                                    return sound;
                                });
}

TEST_CASE ("a tape that was reset is as fresh", "[tape]")
{
    Tape tape;
    tape.prepare (sampleRate, 512);
    auto fresh = noise (20000, 1.0f);
    play (tape, fresh, 12.0f, 0.7f);
    tape.reset();
    auto again = noise (20000, 1.0f);
    play (tape, again, 12.0f, 0.7f);
    REQUIRE (fresh.sameBitsAs (again));
}

TEST_CASE ("tape recovers from sound and settings beyond all sense, into exact silence", "[tape]")
{
    Tape tape;
    tape.prepare (sampleRate, 512);
    for (auto odd : oddSamples)
    {
        StereoSound sound (1000);
        std::fill (sound.left.begin(), sound.left.end(), odd);
        play (tape, sound, odd, odd);
        REQUIRE (sound.isFinite());
    }
    StereoSound after (192000);
    play (tape, after, 12.0f, 0.5f);
    REQUIRE (after.isFinite());
    REQUIRE (after.peak (150000) < 1.0e-8f);
}
