// What no player would do to the keys, and every cut of a block.
#include "dsp/synthesis/keys/KeySynth.h"

#include "dsp/synthesis/keys/PortableMath.h"
#include "dsp/synthesis/keys/WavetableSet.h"
#include "tests/dsp/synthesis/keys/KeyRig.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::KeySettings;
using galvani::KeySynth;
using galvani::KeyValue;
using galvani::PerformanceEvent;
using namespace galvani::test;
using Kind = PerformanceEvent::Kind;

namespace
{

KeySettings anySettings (std::uint32_t& chance)
{
    const auto draw = [&chance] { return galvani::chanceOf (++chance); };
    const auto whole = [&] (int least, int greatest)
    { return least + static_cast<int> (draw() * static_cast<float> (greatest - least + 1)); };
    KeySettings settings;
    for (size_t i = 0; i < settings.units.size(); ++i)
    {
        const auto& range = galvani::keyValueRanges[i];
        const auto place = draw();
        settings.units[i] = place < 0.15f   ? range.least
                            : place > 0.85f ? range.greatest
                                            : range.least + draw() * (range.greatest - range.least);
    }
    for (auto time : { KeyValue::attack, KeyValue::decay, KeyValue::release, KeyValue::attack2, KeyValue::glide })
        settings[time] *= 0.02f;
    settings.osc1Table = whole (0, galvani::numWavetables - 1);
    settings.osc2Table = whole (0, galvani::numWavetables - 1);
    settings.unison = whole (1, 7);
    settings.filterType = whole (0, 3);
    settings.voices = whole (1, 16);
    settings.bendSemitones = 48.0f * draw();
    settings.mpe = draw() > 0.5f;
    return settings;
}

PerformanceEvent anyEvent (std::uint32_t& chance, int offset)
{
    const auto draw = [&chance] { return galvani::chanceOf (++chance); };
    PerformanceEvent event;
    const auto kind = draw();
    event.kind = kind < 0.45f  ? Kind::noteOn
                 : kind < 0.8f ? Kind::noteOff
                               : static_cast<Kind> (2 + static_cast<int> (draw() * 6.0f));
    event.sampleOffset = offset;
    event.channel = static_cast<int> (draw() * 17.0f);
    event.note = 30 + static_cast<int> (draw() * 60.0f);
    event.value = event.kind == Kind::bend ? 2.0f * draw() - 1.0f : draw();
    return event;
}

/** A route to each value, from one source after the other. */
std::vector<galvani::NoteRoute> everyRoute()
{
    std::vector<galvani::NoteRoute> routes;
    for (int i = 0; i < 100; ++i)
        routes.push_back ({ static_cast<galvani::NoteSource> (i % galvani::numNoteSources),
                            static_cast<KeyValue> (i % (galvani::numKeyValues + 1)), i % 2 == 0 ? 0.7f : -0.4f,
                            static_cast<galvani::RouteCurve> (i % 5) });
    return routes;
}

float halfway (KeyValue value, float normalised) noexcept
{
    const auto& range = galvani::keyValueRanges[galvani::indexOf (value)];
    const auto greatest = range.greatest > 10.0f && range.least > 0.0f ? 0.1f : range.greatest; // times stay short
    return range.least + normalised * (greatest - range.least);
}

} // namespace

TEST_CASE ("a flood of ten thousand events leaves nothing behind after notesOff", "[keys]")
{
    KeyRig rig;
    std::uint32_t chance = 5;
    for (int round = 0; round < 5; ++round)
    {
        for (int i = 0; i < 10000; ++i)
            rig.synth.handle (anyEvent (chance, i * 1024 / 10000));
        StereoSound sound (1024);
        rig.synth.process (sound.left.data(), sound.right.data(), 1024);
        REQUIRE (sound.isFinite());
        REQUIRE (sound.peak() < 16.0f);
        REQUIRE (rig.synth.numSounding() <= KeySynth::maximumVoices);
    }
    rig.send (Kind::notesOff, 0);
    rig.run (0.5);
    REQUIRE (rig.synth.numSounding() == 0);
    REQUIRE (rms (rig.run (0.1)) == 0.0f);
}

TEST_CASE ("any settings and any playing stay finite and bounded", "[keys]")
{
    for (auto rate : { 8000.0, 44100.0, 192000.0 })
    {
        KeySynth synth;
        const auto tick = static_cast<int> (rate / 1000.0);
        synth.prepare (rate, tick, tick);
        std::uint32_t chance = 77;
        StereoSound sound (tick);
        for (int i = 0; i < 2500; ++i)
        {
            if (i % 5 == 0)
                synth.setSettings (anySettings (chance));
            synth.setLfo (galvani::chanceOf (chance));
            if (i % 400 == 0)
                synth.setNoteRoutes (everyRoute(), halfway);
            else if (i % 400 == 200)
                synth.setNoteRoutes ({}, nullptr);
            if (i % 3 == 0)
                synth.handle (anyEvent (chance, i % tick));
            std::fill (sound.left.begin(), sound.left.end(), 0.0f);
            std::fill (sound.right.begin(), sound.right.end(), 0.0f);
            synth.process (sound.left.data(), sound.right.data(), tick);
            REQUIRE (sound.isFinite());
            REQUIRE (sound.peak() < 100.0f);
        }
    }
}

TEST_CASE ("what is no number is taken as the default", "[keys]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN();
    KeySettings odd;
    odd.units.fill (nan);
    odd.normalised.fill (nan);
    odd.bendSemitones = nan;
    KeyRig bad (odd), good { KeySettings() };
    for (auto* rig : { &bad, &good })
    {
        rig->on (60);
        rig->send (Kind::noteOn, 62, nan);
        rig->send (Kind::noteOn, 200);
        rig->synth.setLfo (nan);
        rig->run (0.2);
    }
    REQUIRE (bad.left == good.left);
}

TEST_CASE ("the keys give the same bits however a block is cut", "[keys]")
{
    for (auto rate : { 44100.0, 48000.0 })
        requireSameForAnySplit (24000,
                                [rate] (const auto& blocks)
                                {
                                    KeySynth synth;
                                    synth.prepare (rate, 24000, 48);
                                    std::uint32_t chance = 11;
                                    StereoSound sound (24000);
                                    struct Timed
                                    {
                                        int time;
                                        PerformanceEvent event;
                                    };
                                    std::vector<Timed> events;
                                    for (int i = 0; i < 300; ++i)
                                        events.push_back ({ i * 80, anyEvent (chance, 0) });
                                    size_t next = 0;
                                    int done = 0;
                                    for (auto block : blocks)
                                        for (const auto end = done + block; done < end;)
                                        {
                                            if (done % 960 == 0)
                                            {
                                                std::uint32_t same = 1000u + static_cast<std::uint32_t> (done);
                                                auto settings = anySettings (same);
                                                settings.voices = 8;
                                                synth.setSettings (settings);
                                            }
                                            const auto run = std::min (end - done, 960 - done % 960);
                                            for (; next < events.size() && events[next].time < done + run; ++next)
                                            {
                                                events[next].event.sampleOffset = events[next].time - done;
                                                synth.handle (events[next].event);
                                            }
                                            synth.process (sound.left.data() + done, sound.right.data() + done, run);
                                            done += run;
                                        }
                                    return sound;
                                });
}
