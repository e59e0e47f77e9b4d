#include "dsp/synthesis/keys/KeySynth.h"

#include "tests/dsp/synthesis/keys/KeyRig.h"
#include "tests/dsp/synthesis/keys/Spectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::KeySettings;
using galvani::KeySynth;
using galvani::KeyValue;
using namespace galvani::test;
using Kind = galvani::PerformanceEvent::Kind;

namespace
{

double decibels (float amplitude) { return decibelsBetween (amplitude + 1.0e-9f, 1.0f); }

bool hears (KeyRig& rig, int note)
{
    const Spectrum spectrum (rig.run (0.7), rig.sampleRate);
    return spectrum.at (440.0 * std::exp2 ((note - 69) / 12.0)) > 0.1 * spectrum.strongest();
}

} // namespace

TEST_CASE ("one voice as it comes is at about -18 dBFS, and touch decides how loud it is", "[keys]")
{
    const auto loudness = [] (float velocity)
    {
        KeyRig rig { KeySettings() };
        rig.on (60, velocity);
        rig.run (0.05);
        return decibels (rms (rig.run (2.0)));
    };
    REQUIRE (loudness (0.8f) == Catch::Approx (-18.0).margin (1.5));
    REQUIRE (loudness (1.0f) > loudness (0.8f) + 2.0);
    REQUIRE (loudness (0.05f) < loudness (0.8f) - 20.0);
    REQUIRE (loudness (0.05f) > -60.0);
}

TEST_CASE ("a note ends in silence to the bit, and then nothing is touched", "[keys]")
{
    KeyRig rig { KeySettings() };
    rig.on (60);
    REQUIRE (rms (rig.run (0.3)) > 0.01f);
    REQUIRE (rig.synth.numSounding() == 1);
    rig.off (60);
    rig.run (2.0);
    REQUIRE (rig.synth.numSounding() == 0);
    const auto silence = rig.run (0.2);
    REQUIRE (std::all_of (silence.begin(), silence.end(), [] (float x) { return x == 0.0f; }));

    StereoSound untouched = noise (480, 1.0f);
    const auto before = untouched;
    rig.synth.process (untouched.left.data(), untouched.right.data(), 480);
    REQUIRE (untouched.sameBitsAs (before));
}

TEST_CASE ("a note begins at its sample", "[keys]")
{
    for (auto offset : { 0, 1, 17, 500 })
    {
        KeySynth synth;
        synth.prepare (48000.0, 1024, 48);
        synth.setSettings (plainKeys());
        synth.handle ({ Kind::noteOn, offset, 1, 100, 1.0f });
        StereoSound sound (1024);
        synth.process (sound.left.data(), sound.right.data(), 1024);
        const auto first = std::find_if (sound.left.begin(), sound.left.end(), [] (float x) { return x != 0.0f; });
        REQUIRE (first - sound.left.begin() >= offset);
        REQUIRE (first - sound.left.begin() <= offset + 2);
    }
}

TEST_CASE ("no more notes sound than allowed: the released go first, then the oldest", "[keys]")
{
    auto settings = plainKeys();
    settings.voices = 3;
    settings[KeyValue::release] = 5.0f;
    KeyRig rig (settings);
    for (auto note : { 40, 50, 60 })
    {
        rig.on (note);
        rig.run (0.05);
    }
    rig.off (50);
    rig.run (0.05);
    rig.on (70); // takes the place of 50
    rig.run (0.05);
    REQUIRE (rig.synth.numSounding() == 3);
    REQUIRE (hears (rig, 40));
    REQUIRE_FALSE (hears (rig, 50));
    rig.on (80); // and this of 40
    rig.run (0.05);
    REQUIRE (rig.synth.numSounding() == 3);
    REQUIRE_FALSE (hears (rig, 40));
    REQUIRE (hears (rig, 60));

    rig.settings[KeyValue::release] = 0.01f;
    for (auto note : { 60, 70, 80 })
        rig.off (note);
    rig.run (0.1);
    REQUIRE (rig.synth.numSounding() == 0);
}

TEST_CASE ("note-offs within a flood are heard", "[keys]")
{
    KeyRig rig;
    for (int i = 0; i < 2000; ++i)
    {
        rig.send (Kind::noteOn, 20 + i % 100, 0.5f, 1 + i % 16);
        rig.send (Kind::noteOff, 20 + i % 100, 0.0f, 1 + i % 16);
    }
    rig.run (1.0);
    REQUIRE (rig.synth.numSounding() == 0);

    rig.on (60);
    rig.run (0.05);
    rig.off (60);
    for (int i = 0; i < 10000; ++i)
        rig.send (Kind::pressure, 0, 0.5f);
    rig.run (0.5);
    REQUIRE (rig.synth.numSounding() == 0);
}

TEST_CASE ("keys that were reset play as fresh ones", "[keys]")
{
    const auto play = [] (KeyRig& rig)
    {
        rig.on (60);
        rig.on (67);
        const auto sound = rig.run (0.3);
        return std::vector<float> (sound.begin(), sound.end());
    };
    KeyRig fresh { KeySettings() }, used { KeySettings() };
    play (used);
    used.send (Kind::sustain, 0, 1.0f);
    used.send (Kind::bend, 0, 1.0f);
    used.on (70);
    used.run (0.123);
    used.synth.reset();
    REQUIRE (play (fresh) == play (used));
}
