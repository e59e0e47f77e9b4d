#include "dsp/synthesis/ResonatorBank.h"

#include "dsp/synthesis/Scale.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::ResonatorBank;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;
using Tuning = std::array<float, ResonatorBank::numModes>;

Tuning allAt (float hz)
{
    Tuning tuning;
    tuning.fill (hz);
    return tuning;
}

void prepareOneMode (ResonatorBank& bank, float hz, float decay, double rate = sampleRate)
{
    bank.prepare (rate, 8192);
    bank.setTuning (allAt (hz));
    bank.setDecay (decay);
    bank.setBright (1.0f);
}

StereoSound ring (ResonatorBank& bank, int numSamples, int blockLength = 512)
{
    StereoSound sound (numSamples);
    int done = 0;
    for (auto length : blocksOf (blockLength, numSamples))
    {
        bank.process (sound.left.data() + done, sound.right.data() + done, length);
        done += length;
    }
    return sound;
}

std::span<const float> part (const StereoSound& sound, double from, double to, double rate = sampleRate)
{
    return std::span (sound.left).subspan (static_cast<size_t> (from * rate), static_cast<size_t> ((to - from) * rate));
}

} // namespace

TEST_CASE ("a struck mode rings at its frequency and falls by 60 dB in its time", "[resonators]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        for (auto hz : { 110.0f, 1000.0f })
        {
            ResonatorBank bank;
            prepareOneMode (bank, hz, 1.0f, rate);
            bank.strike (0, 0, 1.0f);
            const auto sound = ring (bank, static_cast<int> (1.3 * rate));

            const auto early = part (sound, 0.1, 0.2, rate), late = part (sound, 1.1, 1.2, rate);
            REQUIRE (decibelsBetween (rms (late), rms (early)) == Catch::Approx (-60.0).margin (0.5));

            int crossings = 0;
            const auto second = part (sound, 0.0, 1.0, rate);
            for (size_t i = 1; i < second.size(); ++i)
                crossings += (second[i - 1] < 0.0f) != (second[i] < 0.0f);
            REQUIRE (crossings == Catch::Approx (2.0f * hz).margin (3.0));
        }
}

TEST_CASE ("a strike begins softly: the sound grows without a step", "[resonators]")
{
    for (auto hz : { 100.0f, 3000.0f, 12000.0f })
    {
        ResonatorBank bank;
        prepareOneMode (bank, hz, 4.0f);
        bank.strike (5, 100, 1.0f);
        const auto sound = ring (bank, 4800);
        REQUIRE (std::all_of (sound.left.begin(), sound.left.begin() + 100, [] (float x) { return x == 0.0f; }));

        const auto begin =
            static_cast<size_t> (std::find_if (sound.left.begin(), sound.left.end(), [] (float x) { return x != 0.0f; })
                                 - sound.left.begin());
        REQUIRE (begin <= 100 + 24);
        REQUIRE (std::abs (sound.left[begin]) < 0.35f * sound.peak());
        REQUIRE (largestStep ({ sound.left.data(), 300 }) <= 1.15f * largestStep (part (sound, 0.02, 0.1)));
        REQUIRE (rms (part (sound, 0.005, 0.01)) > 0.8f * rms (part (sound, 0.02, 0.04)));
    }
}

TEST_CASE ("a ringing mode that is retuned glides without a click and ends at its new frequency", "[resonators]")
{
    ResonatorBank bank;
    prepareOneMode (bank, 300.0f, 20.0f);
    bank.strike (0, 0, 1.0f);
    const auto before = ring (bank, 4800);
    bank.setTuning (allAt (1200.0f));
    const auto gliding = ring (bank, 4800), after = ring (bank, 48000);

    const auto steepest = 2.0f * std::numbers::pi_v<float> * 1200.0f / 48000.0f;
    REQUIRE (largestStep (gliding.left) < 1.02f * steepest * before.peak());
    REQUIRE (std::abs (gliding.left.front() - before.left.back()) < 1.02f * steepest * before.peak());
    REQUIRE (gliding.peak() == Catch::Approx (before.peak()).epsilon (0.05));

    int crossings = 0;
    for (size_t i = 1; i < after.left.size(); ++i)
        crossings += (after.left[i - 1] < 0.0f) != (after.left[i] < 0.0f);
    REQUIRE (crossings == Catch::Approx (2400.0).margin (4.0));
}

TEST_CASE ("modes above 0.45 of the sample rate are silent, and fade when they are tuned there", "[resonators]")
{
    ResonatorBank bank;
    prepareOneMode (bank, 4000.0f, 10.0f, 8000.0);
    bank.strike (0, 0, 1.0f);
    REQUIRE (ring (bank, 8000).peak() == 0.0f);

    prepareOneMode (bank, 500.0f, 10.0f, 8000.0);
    bank.strike (0, 0, 1.0f);
    const auto before = ring (bank, 800);
    bank.setTuning (allAt (20000.0f));
    const auto after = ring (bank, 800);
    REQUIRE (std::abs (after.left.front() - before.left.back()) < before.peak() * 0.6f);
    REQUIRE (after.peak (160) < 0.001f * before.peak());
}

TEST_CASE ("brightness decides how loud and how long high modes ring", "[resonators]")
{
    const auto highAgainstLow = [] (float bright, double from, double to)
    {
        const auto loudness = [=] (int mode)
        {
            ResonatorBank bank;
            bank.prepare (sampleRate, 512);
            auto tuning = allAt (200.0f);
            tuning[1] = 1600.0f;
            bank.setTuning (tuning);
            bank.setBright (bright);
            bank.setDecay (1.0f);
            bank.strike (mode, 0, 0.5f);
            return rms (part (ring (bank, 48000), from, to));
        };
        return loudness (1) / loudness (0);
    };

    REQUIRE (highAgainstLow (0.0f, 0.0, 0.02) < 0.25f);
    REQUIRE (highAgainstLow (1.0f, 0.0, 0.02) > 0.8f);
    REQUIRE (highAgainstLow (0.0f, 0.4, 0.5) < 0.001f);
    REQUIRE (highAgainstLow (1.0f, 0.4, 0.5) > 0.8f);
}

TEST_CASE ("the first sixteen modes are heard on the left, the others on the right", "[resonators]")
{
    for (int mode = 0; mode < ResonatorBank::numModes; ++mode)
    {
        ResonatorBank bank;
        prepareOneMode (bank, 400.0f, 1.0f);
        bank.strike (mode, 0, 1.0f);
        const auto sound = ring (bank, 4800);
        REQUIRE ((rms (sound.left) > rms (sound.right)) == (mode < 16));
    }
}

TEST_CASE ("struck without mercy, the bank stays bounded", "[resonators]")
{
    for (auto rate : { 8000.0, 48000.0 })
    {
        ResonatorBank bank;
        bank.prepare (rate, 64);
        Tuning tuning;
        galvani::scaleFrequencies (0, 45.0f, tuning);
        bank.setTuning (tuning);
        bank.setBright (1.0f);
        bank.setDecay (8.0f);

        StereoSound sound (static_cast<int> (2 * rate) / 64 * 64);
        for (int done = 0; done < sound.length(); done += 64)
        {
            for (int k = 0; k < 3200; ++k)
                bank.strike (k % 32, k / 50, 1.0f);
            bank.process (sound.left.data() + done, sound.right.data() + done, 64);
        }
        REQUIRE (sound.isFinite());
        REQUIRE (sound.peak() < 4.0f);
    }
}

TEST_CASE ("strikes, glides and moving decays give the same bits however they are split", "[resonators]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (12000,
                                [rate] (const auto& blocks)
                                {
                                    ResonatorBank bank;
                                    bank.prepare (rate, 12000);
                                    StereoSound sound (12000);
                                    std::minstd_rand random (3);
                                    std::vector<int> times (400);
                                    for (auto& t : times)
                                        t = static_cast<int> (random() % 12000);
                                    std::sort (times.begin(), times.end());

                                    size_t next = 0;
                                    int done = 0;
                                    for (auto block : blocks)
                                        for (auto end = done + block; done < end;)
                                        {
                                            // Settings change every 480 samples, at the same samples whatever the
                                            // blocks are.
                                            if (done % 480 == 0)
                                            {
                                                Tuning tuning;
                                                galvani::scaleFrequencies (
                                                    done / 480 % 8, 40.0f + static_cast<float> (done / 4800), tuning);
                                                bank.setTuning (tuning);
                                                bank.setDecay (0.2f + static_cast<float> (done % 7) * 0.3f);
                                                bank.setBright (static_cast<float> (done % 5) * 0.2f);
                                            }
                                            const auto run = std::min (end - done, 480 - done % 480);
                                            for (; next < times.size() && times[next] < done + run; ++next)
                                                bank.strike (times[next] % 32, times[next] - done, 0.3f);
                                            bank.process (sound.left.data() + done, sound.right.data() + done, run);
                                            done += run;
                                        }
                                    return sound;
                                });
}

TEST_CASE ("a bank that was reset rings as a fresh one, and decays to nothing at all", "[resonators]")
{
    ResonatorBank bank;
    prepareOneMode (bank, 700.0f, 0.5f);
    bank.strike (3, 10, 0.7f);
    const auto fresh = ring (bank, 9600);
    bank.setTuning (allAt (900.0f));
    bank.strike (9, 10, 0.7f);
    ring (bank, 333);
    bank.strike (9, 10, 0.7f);
    bank.setTuning (allAt (700.0f));
    bank.reset();
    bank.strike (3, 10, 0.7f);
    REQUIRE (fresh.sameBitsAs (ring (bank, 9600)));

    ring (bank, 72000);
    REQUIRE (ring (bank, 48000).peak() == 0.0f);
}

TEST_CASE ("no setting makes the bank ring for ever or out of bounds", "[resonators]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    for (auto odd : { nan, infinite, -infinite, -1.0f, 0.0f, 1.0e30f })
    {
        ResonatorBank bank;
        prepareOneMode (bank, 700.0f, 0.5f);
        bank.strike (1, 0, 1.0f);
        ring (bank, 480);
        bank.setTuning (allAt (odd));
        bank.setDecay (odd);
        bank.setBright (odd);
        bank.strike (0, -100, odd);
        bank.strike (-1, 0, 1.0f);
        bank.strike (32, 1 << 30, 1.0f);
        bank.strike (31, 1 << 30, 1.0f);
        const auto sound = ring (bank, 9600);
        REQUIRE (sound.isFinite());
        REQUIRE (sound.peak() < 2.0f);
    }
}
