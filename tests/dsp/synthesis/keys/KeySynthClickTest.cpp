// Nothing the player or the knobs do makes the keys click: low sines are played, and what is heard above 8 kHz counts.
#include "tests/dsp/synthesis/keys/KeyRig.h"

#include <catch2/catch_test_macros.hpp>

using galvani::KeySettings;
using galvani::KeyValue;
using namespace galvani::test;
using Kind = galvani::PerformanceEvent::Kind;

namespace
{

constexpr double inaudible = -50.0;

KeySettings lowNotes()
{
    auto settings = plainKeys();
    settings[KeyValue::osc2Level] = 0.5f;
    settings.osc2Table = 0;
    return settings;
}

} // namespace

TEST_CASE ("a click would be noticed", "[keys]")
{
    auto sound = sine (4800, 0.002, 0.2f);
    REQUIRE (clickDecibels (sound.left) < -90.0);
    for (size_t i = 2400; i < 4800; ++i)
        sound.left[i] += 0.02f;
    REQUIRE (clickDecibels (sound.left) > inaudible);
}

TEST_CASE ("beginning, repeating, stealing and ending notes does not click", "[keys]")
{
    KeyRig rig (lowNotes());
    rig.settings.voices = 2;
    for (int i = 0; i < 40; ++i)
    {
        rig.on (36 + i % 5, 0.3f + 0.02f * static_cast<float> (i));
        rig.run (0.0113);
        if (i % 3 == 0)
            rig.off (36 + i % 5);
        if (i % 4 == 0)
            rig.on (36 + i % 5, 1.0f);
        rig.run (0.0071);
    }
    REQUIRE (rms (rig.left) > 0.03f);
    REQUIRE (clickDecibels (rig.left) < inaudible);
}

TEST_CASE ("all sound off is quick and silent", "[keys]")
{
    KeyRig rig (lowNotes());
    rig.settings[KeyValue::release] = 10.0f;
    for (auto note : { 36, 40, 43 })
        rig.on (note);
    rig.run (0.2003);
    rig.send (Kind::soundOff, 0);
    rig.run (0.004);
    REQUIRE (rig.synth.numSounding() == 0);
    rig.run (0.1);
    REQUIRE (rms (rig.run (0.05)) == 0.0f);
    REQUIRE (clickDecibels (rig.left) < inaudible);
}

TEST_CASE ("no value clicks when it jumps across its range", "[keys]")
{
    for (int i = 0; i < galvani::numKeyValues; ++i)
    {
        const auto value = static_cast<KeyValue> (i);
        if (value == KeyValue::noise || value == KeyValue::osc1Tune || value == KeyValue::osc2Tune)
            continue; // these bring treble of their own
        auto settings = lowNotes();
        settings[KeyValue::osc1Level] = 0.6f;
        if (value == KeyValue::resonance || value == KeyValue::filterKey || value == KeyValue::filterEnvelope)
            settings[KeyValue::cutoff] = 300.0f;
        if (value == KeyValue::detune || value == KeyValue::width)
            settings.unison = 5;
        KeyRig rig (settings);
        rig.on (36, 0.8f);
        rig.run (0.1);
        const auto& range = galvani::keyValueRanges[galvani::indexOf (value)];
        // The saw's end of the morph has treble; a step towards its middle is as far.
        const auto greatest = value == KeyValue::osc1Morph || value == KeyValue::osc2Morph ? 0.4f
                              : value == KeyValue::fm                                      ? 0.5f
                                                                                           : range.greatest;
        for (int k = 0; k < 6; ++k)
        {
            rig.settings[value] = k % 2 == 0 ? range.least : greatest;
            rig.run (0.0373);
        }
        INFO ("value " << i);
        REQUIRE (clickDecibels (rig.left) < inaudible);
        REQUIRE (clickDecibels (rig.right) < inaudible);
    }
}

TEST_CASE ("tables, filter types, unison, bends and tunings change without a click", "[keys]")
{
    const auto listen = [] (float cutoff, auto&& change, double aboveHz = 8000.0)
    {
        auto settings = lowNotes();
        settings[KeyValue::cutoff] = cutoff;
        KeyRig rig (settings);
        rig.on (36, 0.8f);
        rig.on (43, 0.8f);
        rig.run (0.1);
        for (int k = 0; k < 12; ++k)
        {
            change (rig, k);
            rig.run (0.0373);
        }
        return std::max (clickDecibels (rig.left, aboveHz), clickDecibels (rig.right, aboveHz));
    };
    // The dark tables, so that what is heard above 2.5 kHz comes from the change alone.
    constexpr int dark[] { 0, 2, 4, 5, 10 };
    REQUIRE (listen (
                 20000.0f, [&] (KeyRig& rig, int k) { rig.settings.osc1Table = dark[k * 3 % 5]; }, 2500.0)
             < inaudible);
    REQUIRE (listen (
                 20000.0f, [&] (KeyRig& rig, int k) { rig.settings.osc2Table = dark[k * 3 % 5]; }, 2500.0)
             < inaudible);
    REQUIRE (listen (500.0f, [] (KeyRig& rig, int k) { rig.settings.filterType = k * 3 % 4; }) < inaudible);
    REQUIRE (listen (20000.0f, [] (KeyRig& rig, int k) { rig.settings.unison = 1 + k * 5 % 7; }) < inaudible);
    REQUIRE (listen (20000.0f, [] (KeyRig& rig, int k) { rig.send (Kind::bend, 0, k % 2 == 0 ? 1.0f : -1.0f); })
             < inaudible);
    REQUIRE (listen (20000.0f, [] (KeyRig& rig, int k) { rig.tuneAllTo (k % 2 == 0 ? 80.0f : 120.0f); }) < inaudible);
    REQUIRE (listen (20000.0f, [] (KeyRig& rig, int k) { rig.settings.voices = k % 2 == 0 ? 1 : 16; }) < inaudible);
}

TEST_CASE ("a pitch that sweeps through all bandwidths does not click", "[keys]")
{
    auto settings = plainKeys();
    settings[KeyValue::osc1Tune] = -24.0f;
    KeyRig rig (settings);
    rig.on (60);
    rig.run (0.1);
    for (int k = 0; k < 480; ++k)
    {
        rig.settings[KeyValue::osc1Tune] = -24.0f + 0.15f * static_cast<float> (k);
        rig.run (0.001);
    }
    REQUIRE (clickDecibels (rig.left, 14000.0) < inaudible);
}
