#include "dsp/synthesis/ResonatorBank.h"

#include "dsp/synthesis/ModeTuning.h"
#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/synthesis/Clicks.h"
#include "tests/dsp/synthesis/Pitch.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::BodyTuning;
using galvani::ModeSet;
using galvani::ModeTuning;
using galvani::ResonatorBank;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

ModeSet allAt (float hertz)
{
    ModeSet set;
    set.hertz.fill (hertz);
    set.amplitude.fill (1.0f);
    set.decay.fill (1.0f);
    return set;
}

void prepare (ResonatorBank& bank, const ModeSet& set, float decay, float excite)
{
    bank.prepare (sampleRate, 8192);
    bank.setModes (set);
    bank.setDecay (decay);
    bank.setBright (1.0f);
    bank.setExcite (excite);
    bank.reset();
}

StereoSound drive (ResonatorBank& bank, const StereoSound& input, int blockLength = 512)
{
    StereoSound out (input.length());
    int done = 0;
    for (auto length : blocksOf (blockLength, input.length()))
    {
        bank.process (input.left.data() + done, input.right.data() + done, out.left.data() + done,
                      out.right.data() + done, length);
        done += length;
    }
    return out;
}

} // namespace

TEST_CASE ("a struck mode's pitch is within a cent of what it was tuned to", "[resonators]")
{
    for (auto rate : { 44100.0, 48000.0, 192000.0 })
        for (auto hertz : { 27.5f, 55.0f, 110.0f, 441.3f, 1000.0f, 2000.0f, 4000.0f })
        {
            ResonatorBank bank;
            bank.prepare (rate, 8192);
            bank.setModes (allAt (hertz));
            bank.setDecay (8.0f);
            bank.strike (5, 0, 1.0f);
            StereoSound sound (static_cast<int> (1.5 * rate));
            for (int done = 0; done < sound.length(); done += 500)
                bank.process (sound.left.data() + done, sound.right.data() + done,
                              std::min (500, sound.length() - done));
            const auto measured = frequencyNear (static_cast<double> (hertz), sound.left, rate);
            REQUIRE (std::abs (centsBetween (measured, static_cast<double> (hertz))) < 1.0);
        }
}

TEST_CASE ("a full-scale tone on a mode stays at full scale, whatever rings for however long", "[resonators]")
{
    for (auto tuning : { BodyTuning::scale, BodyTuning::string, BodyTuning::membrane, BodyTuning::bar, BodyTuning::bell,
                         BodyTuning::glass, BodyTuning::chord })
        for (auto decay : { 0.05f, 0.4f, 8.0f })
            for (size_t mode : { 0u, 9u })
            {
                ModeSet set;
                ModeTuning { tuning }.fill (set);
                ResonatorBank bank;
                prepare (bank, set, decay, 1.0f);
                const auto sound = drive (bank, sine (72000, static_cast<double> (set.hertz[mode]) / sampleRate, 1.0f));
                INFO (static_cast<int> (tuning) << " " << decay << " " << mode);
                REQUIRE (sound.peak() > 0.03f);
                REQUIRE (sound.peak() < 1.06f);
            }
}

TEST_CASE ("the loudness of a noise on the modes hardly depends on their decay", "[resonators]")
{
    ModeSet set;
    ModeTuning {}.fill (set);
    for (auto decay : { 0.05f, 0.3f, 1.0f, 2.0f })
    {
        ResonatorBank bank;
        prepare (bank, set, decay, 1.0f);
        const auto sound = drive (bank, noise (144000, 0.3f));
        const auto level = decibelsBetween (rms (std::span (sound.left).subspan (96000)), 1.0f);
        INFO (decay);
        REQUIRE (level > -34.0);
        REQUIRE (level < -24.0);
    }
}

TEST_CASE ("without excitation a sound does nothing, and no more when it is turned back", "[resonators]")
{
    ResonatorBank bank;
    prepare (bank, allAt (500.0f), 0.2f, 0.0f);
    const auto input = sine (9600, 500.0 / sampleRate, 0.5f);
    REQUIRE (drive (bank, input).peak() == 0.0f);
    bank.setExcite (1.0f);
    REQUIRE (drive (bank, input).peak() > 0.1f);
    bank.setExcite (0.0f);
    drive (bank, sine (48000, 500.0 / sampleRate, 0.5f));
    REQUIRE (drive (bank, input).peak() == 0.0f);
}

TEST_CASE ("left modes hear the left, right modes the right", "[resonators]")
{
    ResonatorBank bank;
    prepare (bank, allAt (500.0f), 0.2f, 1.0f);
    auto input = sine (9600, 500.0 / sampleRate, 0.5f);
    std::fill (input.right.begin(), input.right.end(), 0.0f);
    const auto sound = drive (bank, input);
    REQUIRE (rms (sound.left) > 2.0f * rms (sound.right));
}

TEST_CASE ("excitation and spread change without a click", "[resonators]")
{
    ResonatorBank bank;
    prepare (bank, allAt (300.0f), 2.0f, 0.0f);
    bank.strike (4, 0, 1.0f);
    auto input = sine (48000, 300.0 / sampleRate, 0.5f);
    StereoSound out (48000);
    for (int done = 0; done < 48000; done += 480)
    {
        if (done >= 4800)
        {
            bank.setExcite (done / 4800 % 2 == 0 ? 1.0f : 0.0f);
            bank.setSpread (done / 2400 % 2 == 0 ? 1.0f : 0.0f);
        }
        bank.process (input.left.data() + done, input.right.data() + done, out.left.data() + done,
                      out.right.data() + done, 480);
    }
    REQUIRE (out.peak() > 0.1f);
    REQUIRE (clickiness (std::span (out.left).subspan (2400)) < 1.0e-4f); // -80 dBFS
    REQUIRE (clickiness (std::span (out.right).subspan (2400)) < 1.0e-4f);
}

TEST_CASE ("spread brings modes to the middle, and amplitude and decay are each mode's own", "[resonators]")
{
    const auto struck = [] (float spread, float amplitude, float decay)
    {
        auto set = allAt (400.0f);
        set.amplitude[15] = amplitude;
        set.decay[15] = decay;
        ResonatorBank bank;
        prepare (bank, set, 1.0f, 0.0f);
        bank.setSpread (spread);
        bank.reset();
        bank.strike (15, 0, 0.5f);
        StereoSound sound (24000);
        bank.process (sound.left.data(), sound.right.data(), 24000 / 3);
        bank.process (sound.left.data() + 8000, sound.right.data() + 8000, 8000);
        bank.process (sound.left.data() + 16000, sound.right.data() + 16000, 8000);
        return sound;
    };
    const auto wide = struck (1.0f, 1.0f, 1.0f), half = struck (0.5f, 1.0f, 1.0f), middle = struck (0.0f, 1.0f, 1.0f);
    const auto balance = [] (const StereoSound& s) { return decibelsBetween (rms (s.left), rms (s.right)); };
    REQUIRE (balance (middle) == Catch::Approx (0.0).margin (0.01));
    REQUIRE (balance (half) > 3.0);
    REQUIRE (balance (wide) > balance (half) + 3.0);
    REQUIRE (struck (1.0f, 0.5f, 1.0f).peak() == Catch::Approx (0.5f * wide.peak()).epsilon (0.01));
    const auto late = [] (const StereoSound& s) { return rms (std::span (s.left).subspan (19200)); };
    REQUIRE (decibelsBetween (late (struck (1.0f, 1.0f, 0.5f)), late (wide)) < -20.0);
}

TEST_CASE ("a sound that is no number, or far too loud, leaves the modes bounded", "[resonators]")
{
    for (auto rate : { 8000.0, 48000.0 })
        for (auto amplitude : { 1.0f, 1000.0f, 1.0e38f })
        {
            ResonatorBank bank;
            bank.prepare (rate, 512);
            ModeSet set;
            ModeTuning { BodyTuning::chord }.fill (set);
            bank.setModes (set);
            bank.setDecay (20.0f);
            bank.setExcite (1.0f);
            auto input = noise (48000, amplitude);
            for (size_t i = 0; i < input.left.size(); i += 97)
                input.left[i] = std::numeric_limits<float>::quiet_NaN();
            for (size_t i = 5; i < input.left.size(); i += 89)
                input.right[i] = std::numeric_limits<float>::infinity();
            const auto sound = drive (bank, input);
            REQUIRE (sound.isFinite());
            REQUIRE (sound.peak() < 1.5f);
        }
}

TEST_CASE ("excitation gives the same bits however it is split", "[resonators]")
{
    const auto input = noise (12000, 0.5f);
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
        requireSameForAnySplit (
            12000,
            [&] (const auto& blocks)
            {
                ResonatorBank bank;
                bank.prepare (rate, 12000);
                StereoSound sound (12000);
                int done = 0;
                for (auto block : blocks)
                    for (const auto end = done + block; done < end;)
                    {
                        if (done % 480 == 0)
                        {
                            bank.setExcite (done / 480 % 3 == 2 ? 0.0f : 0.7f);
                            bank.setSpread (static_cast<float> (done / 480 % 5) * 0.25f);
                            ModeSet set;
                            ModeTuning { static_cast<BodyTuning> (done / 960 % 7), 0, 45.0f, 0.3f }.fill (set);
                            bank.setModes (set);
                        }
                        const auto run = std::min (end - done, 480 - done % 480);
                        if (done <= 4000 && 4000 < done + run)
                            bank.strike (7, 4000 - done, 0.5f);
                        bank.process (input.left.data() + done, input.right.data() + done, sound.left.data() + done,
                                      sound.right.data() + done, run);
                        done += run;
                    }
                return sound;
            });
}
