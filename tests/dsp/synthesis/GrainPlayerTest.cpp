#include "dsp/synthesis/GrainPlayer.h"

#include "dsp/synthesis/Chance.h"
#include "dsp/synthesis/Scale.h"
#include "tests/dsp/synthesis/GrainStage.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::GrainCloud;
using galvani::GrainSettings;
using galvani::GroupChoice;
using namespace galvani::test;

TEST_CASE ("a spike's grain begins at the spike's sample, so at its step of 0.1 ms", "[grainplayer]")
{
    for (int step : { 0, 1, 7, 100, 1233, 4321 })
    {
        const auto sample = static_cast<int> (std::lround (step * 0.0001 * sampleRate));
        Stage stage (noise (past + length, 0.5f), plain());
        stage.player.spike (3, sample, 0x1234567812345678u);
        stage.play (length);
        REQUIRE (firstSound (stage.out) == sample);
    }
}

TEST_CASE ("without the newer settings a spike starts the grain it always did", "[grainplayer]")
{
    const auto input = noise (past + length, 0.5f);
    for (auto scatter : { 0.0f, 0.3f, 1.0f })
    {
        GrainSettings settings;
        settings.density = 1.0f;
        settings.scatter = scatter;
        settings.pitch = 3.0f;
        Stage stage (input, settings);
        GrainCloud cloud;
        cloud.prepare (sampleRate, length);
        StereoSound expected (length);
        for (int k = 0; k < 100; ++k)
        {
            const auto chance = galvani::furtherChance (static_cast<std::uint64_t> (k));
            const auto group = k * 7 % 32, offset = k * 200;
            stage.player.spike (group, offset, chance);

            const auto word = [chance] (int w) { return galvani::chanceWord (chance, w); };
            const auto place = static_cast<float> (group % 16) / 15.0f * 2.0f - 1.0f;
            const float intervals[] { -12.0f, -7.0f, -5.0f, 0.0f, 5.0f, 7.0f, 12.0f };
            const auto semitones = 3.0f + intervals[std::lround (3.0f + 3.0f * place * scatter)];
            cloud.start ({ offset, 0.002f + 1.5f * scatter * scatter * word (2), settings.sizeSeconds,
                           std::exp2 ((semitones + (word (0) - 0.5f) * 0.3f * scatter) / 12.0f),
                           (group < 16 ? -1.0f : 1.0f) * (0.35f + 0.6f * scatter * word (1)),
                           1.0f / std::sqrt (1.0f + 0.35f * static_cast<float> (cloud.activeAt (offset))) });
        }
        stage.play (length);
        cloud.process (stage.capture, expected.left.data(), expected.right.data(), length);
        REQUIRE (stage.out.peak() > 0.1f);
        REQUIRE (stage.out.sameBitsAs (expected));
    }
}

TEST_CASE ("density and the size of groups decide how many spikes make a grain", "[grainplayer]")
{
    const auto grainsOf = [] (float density, int neurons)
    {
        auto settings = plain();
        settings.density = density;
        settings.sizeSeconds = 0.5f;
        Stage stage (noise (past + length, 0.5f), settings, neurons);
        for (int k = 0; k < 1000; ++k)
            stage.player.spike (5, k, 1);
        stage.play (2000);
        return stage.player.active();
    };
    REQUIRE (grainsOf (1.0f, 32) == Catch::Approx (60).margin (1));
    REQUIRE (grainsOf (0.5f, 32) == Catch::Approx (15).margin (1));
    REQUIRE (grainsOf (1.0f, 320) == Catch::Approx (6).margin (1));
    REQUIRE (grainsOf (0.0f, 32) == 0);
}

TEST_CASE ("only spikes of the chosen groups start grains", "[grainplayer]")
{
    for (auto choice : { GroupChoice::all, GroupChoice::low, GroupChoice::middle, GroupChoice::high, GroupChoice::left,
                         GroupChoice::right })
        for (int group = -1; group < 33; ++group)
        {
            auto settings = plain();
            settings.groups = choice;
            Stage stage (StereoSound (past + length), settings);
            stage.player.spike (group, 0, 1);
            stage.play (10);
            REQUIRE (stage.player.active() == (contains (choice, group) ? 1 : 0));
        }
}

TEST_CASE ("a grain reads from its position in the past, backwards for its share", "[grainplayer]")
{
    const auto input = noise (past + length, 0.5f);
    auto settings = plain();
    settings.positionSeconds = 3.0f;
    settings.spread = 0.0f;
    for (auto reverse : { 0.0f, 1.0f })
    {
        settings.reverse = reverse;
        Stage stage (input, settings);
        stage.player.spike (3, 1000, 1);
        stage.play (length);
        for (int i = 1; i < 4320; i += 11)
        {
            const auto from = past + 1000 - 96 - 144000;
            const auto n = static_cast<size_t> (reverse > 0.0f ? from - i : from + i);
            const auto u = (static_cast<float> (i) + 0.5f) / 2160.0f - 1.0f;
            const auto expected = 0.5f * (input.left[n] + input.right[n]) * (1.0f - u * u) * (1.0f - u * u);
            REQUIRE (stage.out.left[static_cast<size_t> (1000 + i)]
                     == Catch::Approx (std::sqrt (0.5f) * expected).margin (0.002));
        }
    }

    settings.reverse = 0.5f;
    settings.sizeSeconds = 0.02f;
    Stage stage (input, settings);
    for (int k = 0; k < 25; ++k)
        stage.player.spike (3, 960 * k, galvani::furtherChance (static_cast<std::uint64_t> (k)));
    stage.play (length);
    int reversed = 0, forward = 0;
    for (int k = 0; k < 25; ++k)
    {
        const auto readAt = [&] (int i)
        {
            const auto n = static_cast<size_t> (past + 960 * k - 96 - 144000 + i);
            return 0.5f * (input.left[n] + input.right[n]) * std::sqrt (0.5f);
        };
        const auto heard = stage.out.left[static_cast<size_t> (960 * k + 480)]; // where the window is 1
        forward += std::abs (heard - readAt (480)) < 0.002f ? 1 : 0;
        reversed += std::abs (heard - readAt (-480)) < 0.002f ? 1 : 0;
    }
    REQUIRE (forward + reversed == 25);
    REQUIRE (reversed > 6);
    REQUIRE (forward > 6);
}

TEST_CASE ("spread moves grains out of the middle", "[grainplayer]")
{
    const auto balance = [] (float spread)
    {
        auto settings = plain();
        settings.spread = spread;
        Stage stage (sine (past + length, 0.02, 0.5f), settings);
        stage.player.spike (3, 0, 1);
        stage.play (length);
        return decibelsBetween (rms (stage.out.left), rms (stage.out.right));
    };
    REQUIRE (balance (0.0f) == Catch::Approx (0.0).margin (0.01));
    REQUIRE (balance (0.5f) > 1.0);
    REQUIRE (balance (1.0f) > 2.0 * balance (0.5f));
}

TEST_CASE ("grains are transposed by degrees of the scale, unless it is free", "[grainplayer]")
{
    for (int scale = -1; scale < 8; ++scale)
        for (auto pitch : { -13.4f, -1.0f, 0.4f, 1.7f, 6.2f, 11.2f, 18.6f })
        {
            auto settings = plain();
            settings.sizeSeconds = 0.4f;
            settings.scale = scale;
            settings.pitch = pitch;
            Stage stage (sine (past + length, 400.0 / sampleRate, 0.5f), settings);
            stage.player.spike (8, 0, 1);
            stage.play (length);
            const auto semitones = scale < 0 ? pitch : galvani::nearestInScale (scale, pitch);
            REQUIRE (hertzOf (stage.out, 0, 19200)
                     == Catch::Approx (400.0 * std::exp2 (static_cast<double> (semitones) / 12.0)).epsilon (0.008));
        }
}

TEST_CASE ("a note starts a grain at once, and held notes transpose grains in turn", "[grainplayer]")
{
    auto settings = plain();
    settings.sizeSeconds = 0.1f;
    Stage stage (sine (past + length, 400.0 / sampleRate, 0.5f), settings);
    stage.player.noteOn (67, 7.0f, 0.5f, 100);
    stage.play (4900);
    REQUIRE (firstSound (stage.out) == 100);
    REQUIRE (hertzOf (stage.out, 100, 4900) == Catch::Approx (599.0).epsilon (0.02));
    const auto halfLoud = stage.out.peak();
    REQUIRE (halfLoud == Catch::Approx (0.5f * 0.5f * std::sqrt (0.5f)).epsilon (0.05));

    stage.player.noteOn (72, 12.0f, 0.0f, 0); // held without a sound of its own
    const double expected[] { 599.3, 800.0, 599.3 };
    for (auto hertz : expected)
    {
        const auto from = stage.done;
        stage.player.spike (8, 0, 1);
        stage.play (4800);
        REQUIRE (hertzOf (stage.out, from, from + 4800) == Catch::Approx (hertz).epsilon (0.02));
    }
    stage.player.noteOff (67);
    stage.player.noteOff (72);
    const auto from = stage.done;
    stage.player.spike (8, 0, 1);
    stage.play (4000);
    REQUIRE (hertzOf (stage.out, from, from + 4000) == Catch::Approx (400.0).epsilon (0.02));
}
