#include "dsp/synthesis/Chance.h"
#include "tests/dsp/synthesis/GrainStage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::GrainSettings;
using galvani::GroupChoice;
using namespace galvani::test;

namespace
{

/** A click each half second of the past, and one at the present's sample 6000. */
StereoSound clicks()
{
    StereoSound sound (past + length);
    for (int at = 6000; at < sound.length(); at += 24000)
        sound.left[static_cast<size_t> (at)] = sound.right[static_cast<size_t> (at)] = 1.0f;
    return sound;
}

/** Of the loudest sample. */
int loudestAt (const StereoSound& sound)
{
    return static_cast<int> (std::max_element (sound.left.begin(), sound.left.end(),
                                               [] (float a, float b) { return std::abs (a) < std::abs (b); })
                             - sound.left.begin());
}

GrainSettings onBeats()
{
    auto settings = plain();
    settings.sizeSeconds = 0.1f;
    settings.beatQuarters = 1.0f;
    return settings;
}

} // namespace

TEST_CASE ("grains in time with the beat begin to read where one began", "[grainplayer]")
{
    // 120 beats a minute, one on sample 6000 - 1200: a click 1200 samples after each.
    constexpr auto perSample = 120.0 / (60.0 * sampleRate);
    for (auto position : { 0.0f, 0.6f, 2.9f })
        for (int spikeAt : { 100, 4799, 7000, 15000 })
        {
            auto settings = onBeats();
            settings.positionSeconds = position;
            Stage stage (clicks(), settings);
            stage.player.setTransport (17.0 - 4800.0 * perSample, 120.0);
            stage.player.spike (8, spikeAt, 1);
            stage.play (length);
            REQUIRE (loudestAt (stage.out) == Catch::Approx (spikeAt + 1200).margin (1));
        }
}

TEST_CASE ("fast grains begin on a beat that is far enough back for them", "[grainplayer]")
{
    constexpr auto perSample = 120.0 / (60.0 * sampleRate);
    auto settings = onBeats();
    settings.pitch = 24.0f; // reads 19200 samples in 4800
    Stage stage (clicks(), settings);
    stage.player.setTransport (17.0 - 4800.0 * perSample, 120.0);
    stage.player.spike (8, 6000, 1); // the last beat, 1200 samples ago, is too near
    stage.play (length);
    REQUIRE (loudestAt (stage.out) == Catch::Approx (6000 + 300).margin (1));
}

TEST_CASE ("while the capture is frozen beats stay where they are in it", "[grainplayer]")
{
    constexpr auto perSample = 120.0 / (60.0 * sampleRate);
    auto settings = onBeats();
    Stage stage (clicks(), settings);
    stage.player.setTransport (17.0 - 4800.0 * perSample, 120.0);
    stage.play (3000);
    settings.frozen = true;
    stage.capture.setFrozen (true);
    stage.player.setSettings (settings);
    for (int k = 0; k < 3; ++k)
    {
        const auto from = stage.done;
        stage.player.setTransport (17.0 + 0.3 * k, 120.0);
        stage.player.spike (8, 50, 1);
        stage.play (6000);
        StereoSound now (6000);
        std::copy_n (stage.out.left.begin() + from, 6000, now.left.begin());
        REQUIRE (loudestAt (now) == Catch::Approx (50 + 1200).margin (2));
    }
}

TEST_CASE ("a mad transport, mad settings and mad sound leave the grains finite and bounded", "[grainplayer]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    const float odd[] { nan,  infinite, -infinite, 0.0f,      1.0e30f, -1.0e30f,
                        0.5f, 1.0f,     120.0f,    100000.0f, -3.0f,   1.0e-30f };
    std::minstd_rand random (5);
    const auto any = [&] { return odd[random() % std::size (odd)]; };
    const auto usual = [&] (float least, float greatest)
    { return random() % 8 == 0 ? any() : std::uniform_real_distribution<float> (least, greatest) (random); };

    auto input = noise (past + length, 1.0f);
    for (size_t i = 0; i < input.left.size(); i += 1001)
        input.left[i] = random() % 2 == 0 ? nan : infinite;
    Stage stage (input, plain());
    const auto settingsByChance = [&]
    {
        GrainSettings s;
        s.density = usual (0.0f, 1.0f);
        s.sizeSeconds = usual (0.005f, 0.5f);
        s.pitch = usual (-24.0f, 24.0f);
        s.scatter = usual (0.0f, 1.0f);
        s.positionSeconds = usual (0.0f, 7.5f);
        s.reverse = usual (0.0f, 1.0f);
        s.spread = usual (0.0f, 1.0f);
        s.shape = usual (-1.0f, 1.0f);
        s.scale = static_cast<int> (random() % 12) - 2;
        s.rootNote = usual (24.0f, 72.0f);
        s.groups = static_cast<GroupChoice> (random() % 6);
        s.beatQuarters = usual (0.0f, 4.0f);
        s.frozen = random() % 4 == 0;
        return s;
    };
    for (int round = 0; round < 8; ++round)
    {
        stage.done = 0;
        for (int tick = 0; tick < length / 48; ++tick)
        {
            const auto settings = settingsByChance();
            stage.capture.setFrozen (settings.frozen);
            stage.player.setSettings (settings);
            stage.player.setTransport (static_cast<double> (usual (-100.0f, 100.0f)),
                                       static_cast<double> (usual (0.0f, 300.0f)));
            for (int k = 0; k < 4; ++k)
                stage.player.spike (static_cast<int> (random() % 34) - 1, 12 * k, galvani::furtherChance (random()));
            stage.player.noteOn (static_cast<int> (random() % 128), usual (-60.0f, 67.0f), usual (0.0f, 1.0f), 47);
            stage.player.noteOff (static_cast<int> (random() % 128));
            stage.play (48);
        }
        REQUIRE (stage.out.isFinite());
        REQUIRE (stage.out.peak() > 0.0f);
    }
    REQUIRE (stage.out.peak() < 8.0f * 40.0f); // eight rounds on top of each other
}

TEST_CASE ("spikes, notes, beats and freezing give the same bits however they are split", "[grainplayer]")
{
    const auto input = noise (past + length, 0.5f);
    requireSameForAnySplit (
        length,
        [&input] (const auto& blocks)
        {
            Stage stage (input, plain());
            GrainSettings settings;
            settings.density = 1.0f;
            settings.scatter = 1.0f;
            settings.reverse = 0.4f;
            for (auto block : blocks)
                for (const auto end = stage.done + block; stage.done < end;)
                {
                    if (stage.done % 480 == 0)
                    {
                        const auto tick = stage.done / 480;
                        settings.shape = static_cast<float> (tick % 5) * 0.5f - 1.0f;
                        settings.positionSeconds = static_cast<float> (tick % 3);
                        settings.beatQuarters = static_cast<float> (tick % 4) * 0.25f;
                        settings.scale = tick % 9 - 1;
                        settings.frozen = tick % 20 > 12;
                        stage.capture.setFrozen (settings.frozen);
                        stage.player.setSettings (settings);
                    }
                    const auto run = std::min (end - stage.done, 480 - stage.done % 480);
                    stage.player.setTransport (stage.done * 133.0 / (60.0 * sampleRate), 133.0);
                    for (int at = stage.done; at < stage.done + run; ++at)
                    {
                        if (at % 29 == 0)
                            stage.player.spike (at % 31, at - stage.done,
                                                galvani::furtherChance (static_cast<std::uint64_t> (at)));
                        if (at % 3001 == 7)
                            stage.player.noteOn (at % 5, static_cast<float> (at % 13), 0.7f, at - stage.done);
                        if (at % 5003 == 9)
                            stage.player.noteOff (at % 5);
                    }
                    stage.play (run);
                }
            return stage.out;
        });
}

TEST_CASE ("a player that was reset plays as a fresh one", "[grainplayer]")
{
    const auto input = noise (past + length, 0.5f);
    const auto run = [] (Stage& stage)
    {
        for (int k = 0; k < 50; ++k)
            stage.player.spike (k % 32, 100 * k, galvani::furtherChance (static_cast<std::uint64_t> (k)));
        stage.player.noteOn (3, 4.0f, 1.0f, 5000);
        stage.play (12000);
        return stage.out;
    };
    Stage fresh (input, GrainSettings {}, 4), used (input, GrainSettings {}, 4);
    const auto expected = run (fresh);
    run (used);
    used.player.reset();
    used.capture.reset();
    used.out = StereoSound (length);
    used.done = 0;
    for (int at = 0; at < past; at += 4000)
        used.capture.write (input.left.data() + at, input.right.data() + at, 4000);
    REQUIRE (expected.sameBitsAs (run (used)));
}
