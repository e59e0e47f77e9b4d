// How the keys answer to hands and feet: bends, pressure, slide, pedals, glides and routes of single notes.
#include "tests/dsp/synthesis/keys/KeyRig.h"
#include "tests/dsp/synthesis/keys/Spectrum.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::KeyValue;
using galvani::NoteRoute;
using galvani::NoteSource;
using namespace galvani::test;
using Kind = galvani::PerformanceEvent::Kind;

namespace
{

double hzOf (double note) { return 440.0 * std::exp2 ((note - 69.0) / 12.0); }

bool hears (KeyRig& rig, double note)
{
    const Spectrum spectrum (rig.run (0.7), rig.sampleRate);
    return spectrum.at (hzOf (note)) > 0.25 * spectrum.strongest();
}

float unitsOf (KeyValue value, float normalised) noexcept
{
    const auto& range = galvani::keyValueRanges[galvani::indexOf (value)];
    return range.least + normalised * (range.greatest - range.least);
}

} // namespace

TEST_CASE ("without MPE the wheel bends every note by the range that is set", "[keys]")
{
    KeyRig rig;
    rig.settings.bendSemitones = 7.0f;
    rig.on (60, 0.8f, 1);
    rig.on (72, 0.8f, 5);
    rig.send (Kind::bend, 0, 1.0f, 3);
    rig.run (0.05);
    REQUIRE (hears (rig, 67));
    REQUIRE (hears (rig, 79));
    REQUIRE_FALSE (hears (rig, 60));
    rig.send (Kind::bend, 0, 0.0f, 3);
    rig.run (0.05);
    REQUIRE (hears (rig, 60));
}

TEST_CASE ("with MPE a member's bend moves its notes alone, the master's all", "[keys]")
{
    KeyRig rig;
    rig.settings.mpe = true;
    rig.settings.bendSemitones = 2.0f;
    rig.on (50, 0.8f, 2);
    rig.on (70, 0.8f, 3);
    rig.send (Kind::bend, 0, 0.25f, 3); // 12 semitones
    rig.run (0.05);
    REQUIRE (hears (rig, 50));
    REQUIRE (hears (rig, 82));
    REQUIRE_FALSE (hears (rig, 70));
    rig.send (Kind::bend, 0, -1.0f, 1);
    rig.run (0.05);
    REQUIRE (hears (rig, 48));
    REQUIRE (hears (rig, 80));
}

TEST_CASE ("a released note of MPE does not follow the next one on its channel", "[keys]")
{
    KeyRig rig;
    rig.settings.mpe = true;
    rig.settings[KeyValue::release] = 20.0f;
    rig.on (50, 0.8f, 2);
    rig.run (0.05);
    rig.off (50, 2);
    rig.on (70, 0.8f, 2);
    rig.send (Kind::bend, 0, 0.25f, 2);
    rig.run (0.05);
    REQUIRE (hears (rig, 50));
    REQUIRE (hears (rig, 82));
}

TEST_CASE ("pressure and slide reach the notes of their channel", "[keys]")
{
    KeyRig rig;
    rig.settings.mpe = true;
    rig.on (60, 0.8f, 2);
    rig.on (64, 0.5f, 3);
    rig.send (Kind::pressure, 0, 0.9f, 2);
    rig.send (Kind::slide, 0, 0.1f, 2);
    rig.run (0.1);
    auto newest = rig.synth.newest();
    REQUIRE (newest[NoteSource::velocity] == Catch::Approx (0.5f));
    REQUIRE (newest[NoteSource::pressure] == 0.0f);
    REQUIRE (newest[NoteSource::slide] == 0.5f);
    REQUIRE (newest[NoteSource::key] == Catch::Approx (0.5f + 4.0f / 96.0f));
    rig.send (Kind::notePressure, 64, 0.3f, 3);
    rig.send (Kind::slide, 0, 0.8f, 3);
    rig.run (0.1);
    newest = rig.synth.newest();
    REQUIRE (newest[NoteSource::pressure] == Catch::Approx (0.3f).margin (0.001));
    REQUIRE (newest[NoteSource::slide] == Catch::Approx (0.8f).margin (0.001));
    REQUIRE (newest[NoteSource::envelope2] == Catch::Approx (1.0f).margin (0.01));
}

TEST_CASE ("the pedal holds what the hands let go, but not the brain's notes", "[keys]")
{
    for (auto mpe : { false, true })
    {
        KeyRig rig;
        rig.settings.mpe = mpe;
        rig.send (Kind::sustain, 0, 1.0f, 1);
        rig.on (60, 0.8f, 2);
        rig.on (64, 0.8f, 0);
        rig.run (0.05);
        rig.off (60, 2);
        rig.off (64, 0);
        rig.run (0.5);
        REQUIRE (rig.synth.numSounding() == 1);
        rig.on (62, 0.8f, 2);
        rig.run (0.05);
        rig.send (Kind::sustain, 0, 0.0f, 1);
        rig.run (0.5);
        REQUIRE (rig.synth.numSounding() == 1); // 62 is still held
        rig.off (62, 2);
        rig.run (0.5);
        REQUIRE (rig.synth.numSounding() == 0);
    }
}

TEST_CASE ("a note played again while it sounds is the same note", "[keys]")
{
    KeyRig rig;
    rig.on (60);
    rig.run (0.05);
    rig.on (60, 0.3f);
    rig.run (0.05);
    REQUIRE (rig.synth.numSounding() == 1);
    rig.on (60, 0.3f, 2);
    rig.run (0.05);
    REQUIRE (rig.synth.numSounding() == 2);
    rig.off (60);
    rig.run (0.5);
    REQUIRE (rig.synth.numSounding() == 1);
}

TEST_CASE ("a glide sets out from the last note and arrives in its time", "[keys]")
{
    KeyRig rig;
    rig.settings[KeyValue::glide] = 0.5f;
    rig.settings.voices = 1;
    rig.on (48);
    REQUIRE (hears (rig, 48)); // the first has nowhere to come from
    rig.on (72);
    rig.run (0.01);
    REQUIRE (Spectrum (rig.run (0.05), 48000.0).peakNear (hzOf (48 + 24 * 0.07))
             == Catch::Approx (hzOf (48 + 24 * 0.07)).epsilon (0.1));
    rig.run (0.45);
    REQUIRE (Spectrum (rig.run (1.5), 48000.0).peakNear (hzOf (72)) == Catch::Approx (hzOf (72)).epsilon (0.0005));
}

TEST_CASE ("a route from touch moves the value of each voice by its own touch", "[keys]")
{
    KeyRig rig;
    rig.settings[KeyValue::osc1Tune] = 0.0f;
    rig.settings.normalised[galvani::indexOf (KeyValue::osc1Tune)] = 0.5f;
    const std::array routes { NoteRoute { NoteSource::velocity, KeyValue::osc1Tune, 0.25f,
                                          galvani::RouteCurve::late } };
    rig.synth.setNoteRoutes (routes, unitsOf);
    rig.on (50, 1.0f);             // 0.25 of 96 semitones up
    rig.on (60, std::sqrt (0.5f)); // half as far
    rig.run (0.05);
    REQUIRE (hears (rig, 74));
    REQUIRE (hears (rig, 72));
    REQUIRE_FALSE (hears (rig, 50));
    REQUIRE_FALSE (hears (rig, 60));

    rig.synth.setNoteRoutes ({}, nullptr);
    rig.run (0.05);
    REQUIRE (hears (rig, 50));
    REQUIRE (hears (rig, 60));
}

TEST_CASE ("a route from a source with a middle moves both ways, and stays within the range", "[keys]")
{
    KeyRig rig;
    rig.settings.normalised[galvani::indexOf (KeyValue::osc1Tune)] = 0.5f;
    const std::array routes { NoteRoute { NoteSource::lfo, KeyValue::osc1Tune, 0.125f },
                              NoteRoute { NoteSource::lfo, KeyValue::osc1Level, 1.0f } };
    rig.synth.setNoteRoutes (routes, unitsOf);
    rig.settings.normalised[galvani::indexOf (KeyValue::osc1Level)] = 1.0f;
    rig.on (60);
    rig.synth.setLfo (1.0f);
    rig.run (0.05);
    REQUIRE (hears (rig, 72));
    rig.synth.setLfo (0.25f);
    rig.run (0.05);
    REQUIRE (hears (rig, 54));
}

TEST_CASE ("a route with smoothing begins where its source stands, and then follows slowly", "[keys]")
{
    KeyRig rig;
    rig.settings.normalised[galvani::indexOf (KeyValue::osc1Tune)] = 0.5f;
    const std::array routes { NoteRoute { NoteSource::slide, KeyValue::osc1Tune, 0.125f, galvani::RouteCurve::linear,
                                          400.0f } };
    rig.synth.setNoteRoutes (routes, unitsOf);
    rig.synth.handle ({ Kind::slide, 0, 1, 0, 1.0f });
    rig.on (60);
    rig.run (0.05);
    REQUIRE (hears (rig, 72));
    rig.synth.handle ({ Kind::slide, 0, 1, 0, 0.0f });
    rig.run (0.05);
    REQUIRE_FALSE (hears (rig, 48));
    rig.run (4.0);
    REQUIRE (hears (rig, 48));
}

TEST_CASE ("the brain takes no voice from a key that is held, and gives its own back first", "[keys]")
{
    KeyRig rig;
    rig.settings.voices = 2;
    rig.on (60);
    rig.synth.handle ({ Kind::noteOn, 0, 0, 72, 0.8f });
    rig.run (0.05);
    REQUIRE (hears (rig, 72));
    rig.on (67);
    rig.run (0.05);
    REQUIRE (hears (rig, 60));
    REQUIRE (hears (rig, 67));
    REQUIRE_FALSE (hears (rig, 72));
    rig.synth.handle ({ Kind::noteOn, 0, 0, 79, 0.8f });
    rig.run (0.05);
    REQUIRE (hears (rig, 60));
    REQUIRE_FALSE (hears (rig, 79));
}

TEST_CASE ("unison beats and is wide; width 0 is heard in the middle", "[keys]")
{
    for (auto width : { 0.0f, 1.0f })
    {
        KeyRig rig;
        rig.settings.unison = 7;
        rig.settings[KeyValue::width] = width;
        rig.settings[KeyValue::detune] = 30.0f;
        rig.on (60);
        rig.run (0.5);
        REQUIRE ((rig.left == rig.right) == (width == 0.0f));
        REQUIRE (rms (rig.left) == Catch::Approx (rms (rig.right)).epsilon (0.25));
    }
}
