#include "dsp/synthesis/BodyPlayer.h"

#include "dsp/synthesis/Chance.h"
#include "dsp/synthesis/Scale.h"
#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/synthesis/Pitch.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::BodyPlayer;
using galvani::BodySettings;
using galvani::BodyTuning;
using galvani::GroupChoice;
using galvani::ResonatorBank;
using namespace galvani::test;

namespace
{

constexpr double sampleRate = 48000.0;

StereoSound play (BodyPlayer& player, int numSamples)
{
    StereoSound out (numSamples);
    for (int done = 0; done < numSamples; done += 4800)
        player.process (nullptr, nullptr, out.left.data() + done, out.right.data() + done,
                        std::min (4800, numSamples - done));
    return out;
}

BodyPlayer prepared (const BodySettings& settings)
{
    BodyPlayer player;
    player.prepare (sampleRate, 48000);
    player.setNeuronsPerGroup (32);
    player.setSettings (settings);
    return player;
}

/** The amplitude of a frequency in a sound, from its second tenth of a second on. */
double levelAt (double hertz, const StereoSound& sound)
{
    std::complex<double> sum;
    const auto from = 4800, to = sound.length();
    for (int i = from; i < to; ++i)
    {
        const auto hann = 0.5 - 0.5 * std::cos (2.0 * std::numbers::pi * (i - from) / (to - from));
        const auto n = static_cast<size_t> (i);
        sum += hann * static_cast<double> (sound.left[n] + sound.right[n])
               * std::polar (1.0, -2.0 * std::numbers::pi * std::fmod (hertz * i / sampleRate, 1.0));
    }
    return std::abs (sum) / (to - from);
}

} // namespace

TEST_CASE ("without the newer settings a spike strikes as it always did", "[bodyplayer]")
{
    BodySettings settings;
    auto player = prepared (settings);
    player.setNeuronsPerGroup (64);
    ResonatorBank bank;
    bank.prepare (sampleRate, 48000);
    std::array<float, 32> ascending, tuning;
    galvani::scaleFrequencies (settings.scale, settings.rootNote, ascending);
    for (size_t i = 0; i < 16; ++i)
    {
        tuning[i] = ascending[2 * i];
        tuning[16 + i] = ascending[2 * i + 1];
    }
    bank.setTuning (tuning);
    bank.setDecay (settings.decay);
    bank.setBright (settings.bright);
    for (int k = 0; k < 200; ++k)
    {
        const auto chance = galvani::furtherChance (static_cast<std::uint64_t> (k));
        const auto hardness = 0.5f + galvani::chanceWord (chance, 3);
        player.spike (k * 5 % 32, 100 * k, chance, 0.8f);
        bank.strike (k * 5 % 32, 100 * k, 0.16f / std::sqrt (settings.decay) * hardness * 0.8f * 0.5f);
    }
    StereoSound out (24000), expected (24000);
    player.process (expected.right.data(), expected.left.data(), out.left.data(), out.right.data(), 24000);
    bank.process (expected.left.data(), expected.right.data(), 24000);
    REQUIRE (out.peak() > 0.01f);
    REQUIRE (out.sameBitsAs (expected));
}

TEST_CASE ("only spikes of the chosen groups strike", "[bodyplayer]")
{
    for (auto choice : { GroupChoice::all, GroupChoice::low, GroupChoice::high, GroupChoice::right })
        for (int group = -1; group < 33; ++group)
        {
            BodySettings settings;
            settings.groups = choice;
            auto player = prepared (settings);
            player.spike (group, 0, 1, 1.0f);
            REQUIRE ((play (player, 1000).peak() > 0.0f) == contains (choice, group));
        }
}

TEST_CASE ("a note strikes the mode nearest to it on either side", "[bodyplayer]")
{
    BodySettings settings;
    settings.tuning = BodyTuning::string;
    settings.rootNote = 45.0f;
    auto player = prepared (settings);
    player.noteOn (57, 225.0f, 1.0f, 1000); // nearest is the second partial
    const auto sound = play (player, 48000);
    REQUIRE (std::all_of (sound.left.begin(), sound.left.begin() + 1000, [] (float x) { return x == 0.0f; }));
    REQUIRE (sound.peak() > 0.1f);
    REQUIRE (
        std::abs (centsBetween (frequencyNear (220.0, std::span (sound.left).subspan (4800, 24000), sampleRate), 220.0))
        < 6.0);
    REQUIRE (rms (sound.left) == Catch::Approx (rms (sound.right)).epsilon (0.05));
    REQUIRE (levelAt (110.0, sound) < 0.02 * levelAt (220.0, sound));
}

TEST_CASE ("a chord takes on the notes that are pressed and strikes them", "[bodyplayer]")
{
    BodySettings settings;
    settings.tuning = BodyTuning::chord;
    settings.bright = 1.0f;
    auto player = prepared (settings);
    player.noteOn (1, 300.0f, 0.8f, 10);
    player.noteOn (2, 401.0f, 0.8f, 2000);
    auto sound = play (player, 24000);
    REQUIRE (levelAt (300.0, sound) > 0.005);
    REQUIRE (levelAt (401.0, sound) > 0.005);
    REQUIRE (levelAt (350.0, sound) < 0.0005);

    // Spikes then sound the same two notes, as they do once both are let go together.
    player.noteOff (1, 0);
    player.noteOff (2, 1000);
    play (player, 480000);
    player.spike (0, 0, 0, 1.0f);
    player.spike (1, 0, 0, 1.0f);
    sound = play (player, 24000);
    REQUIRE (levelAt (300.0, sound) > 0.001);
    REQUIRE (levelAt (401.0, sound) > 0.001);

    player.allNotesOff (0);
    play (player, 4800);
    player.spike (0, 0, 0, 1.0f);
    sound = play (player, 48000);
    REQUIRE (levelAt (110.0, sound) > 0.0002);
}

TEST_CASE ("a note let go while others are held leaves the chord soon after", "[bodyplayer]")
{
    BodySettings settings;
    settings.tuning = BodyTuning::chord;
    settings.decay = 0.5f;
    auto player = prepared (settings);
    player.noteOn (1, 300.0f, 0.8f, 0);
    player.noteOn (2, 401.0f, 0.8f, 0);
    play (player, 4800);
    player.noteOff (1, 0);
    play (player, 144000);
    player.spike (0, 0, 0, 1.0f);
    const auto sound = play (player, 24000);
    REQUIRE (levelAt (401.0, sound) > 0.0001);
    REQUIRE (levelAt (300.0, sound) < 0.05 * levelAt (401.0, sound));
}

TEST_CASE ("a bent note of the chord glides, and a seventeenth takes the oldest's place", "[bodyplayer]")
{
    BodySettings settings;
    settings.tuning = BodyTuning::chord;
    auto player = prepared (settings);
    player.noteOn (1, 300.0f, 0.8f, 0);
    play (player, 4800);
    player.bendNote (1, 330.0f, 0);
    const auto sound = play (player, 48000);
    REQUIRE (levelAt (330.0, sound) > 0.002);
    REQUIRE (levelAt (300.0, sound) < 0.05 * levelAt (330.0, sound));

    for (int note = 2; note < 100; ++note)
        player.noteOn (note, 200.0f + 10.0f * static_cast<float> (note), 0.5f, note);
    REQUIRE (play (player, 4800).isFinite());
}

TEST_CASE ("where the body is struck changes its partials", "[bodyplayer]")
{
    const auto second = [] (float position)
    {
        BodySettings settings;
        settings.tuning = BodyTuning::string;
        settings.position = position;
        settings.bright = 1.0f;
        auto player = prepared (settings);
        player.spike (1, 0, 0, 1.0f);
        return play (player, 9600).peak();
    };
    REQUIRE (second (1.0f) < 0.001f * second (0.0f)); // in the middle: its node
    REQUIRE (second (0.5f) == Catch::Approx (second (0.0f)).epsilon (0.01));
}

TEST_CASE ("spread and excitation reach the bank", "[bodyplayer]")
{
    BodySettings settings;
    settings.spread = 0.0f;
    settings.excite = 1.0f;
    auto player = prepared (settings);
    play (player, 48000); // let spread arrive
    const auto input = sine (24000, 110.0 / sampleRate, 0.5f);
    StereoSound out (24000);
    player.process (input.left.data(), input.right.data(), out.left.data(), out.right.data(), 24000);
    REQUIRE (out.peak() > 0.05f);
    player.spike (15, 0, 0, 1.0f);
    const auto struck = play (player, 4800);
    REQUIRE (decibelsBetween (rms (struck.left), rms (struck.right)) == Catch::Approx (0.0).margin (0.1));
}
