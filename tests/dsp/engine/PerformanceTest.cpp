#include "tests/dsp/engine/PlayedEngine.h"

#include "dsp/parameters/ParameterList.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <map>

using namespace galvani;

namespace
{

using Id = ParameterId;
using Kind = PerformanceEvent::Kind;

size_t target (Id id) { return static_cast<size_t> (modulationTargetIndex (id)); }
size_t source (const char* id) { return static_cast<size_t> (modulationSourceIndex (id)); }

/** Grains, body, keys and notes of the brain, all that keeps time, and routes from hands. */
ParameterValues everything()
{
    auto values = ParameterValues::defaults();
    values[Id::grainNotes] = values[Id::bodyNotes] = 1.0f;
    values[Id::bodyTuning] = 6.0f;
    values[Id::bodyExcite] = 30.0f;
    values[Id::grainSync] = values[Id::electrodeSync] = 4.0f;
    values[Id::lfoSync] = values[Id::echoSync] = 7.0f;
    values[Id::notesTo] = 3.0f;
    values[Id::notesDensity] = 100.0f;
    values[Id::notesLength] = 120.0f;
    values[Id::osc2Level] = 60.0f;
    values[Id::tapeOn] = values[Id::chorusOn] = 1.0f;
    values[Id::mix] = 80.0f;
    return values;
}

ModulationRouting handRoutes()
{
    ModulationRouting routing;
    routing.set ({ static_cast<int> (source ("velocity")), static_cast<int> (target (Id::keysCutoff)), 0.5f });
    routing.set ({ static_cast<int> (source ("envelope_2")), static_cast<int> (target (Id::keysFm)), 0.3f });
    routing.set ({ static_cast<int> (source ("pressure")), static_cast<int> (target (Id::bloom)), 0.5f });
    routing.set ({ static_cast<int> (source ("wheel")), static_cast<int> (target (Id::excite)), 0.4f });
    routing.set ({ static_cast<int> (source ("lfo")), static_cast<int> (target (Id::grainPosition)), 0.3f,
                   RouteCurve::smooth, 40.0f });
    routing.set ({ static_cast<int> (source ("macro_1")), static_cast<int> (target (Id::macro2)), 1.0f });
    routing.set ({ static_cast<int> (source ("macro_2")), static_cast<int> (target (Id::macro1)), 1.0f });
    routing.set ({ static_cast<int> (source ("follower_1")), static_cast<int> (target (Id::macro1)), 0.7f });
    return routing;
}

std::vector<PerformanceEvent> someHands()
{
    return { { Kind::noteOn, 1000, 1, 50, 0.9f },   { Kind::noteOn, 1001, 1, 57, 0.5f },
             { Kind::wheel, 3000, 1, 0, 0.8f },     { Kind::bend, 4000, 1, 0, 0.7f },
             { Kind::pressure, 5000, 1, 0, 1.0f },  { Kind::sustain, 7000, 1, 0, 1.0f },
             { Kind::noteOff, 8000, 1, 50, 0.0f },  { Kind::slide, 9000, 1, 0, 0.2f },
             { Kind::noteOff, 20000, 1, 57, 0.0f }, { Kind::sustain, 25000, 1, 0, 0.0f } };
}

Transport runningAt (size_t sample) { return { true, true, static_cast<double> (sample) * 133.7 / 2880000.0, 133.7 }; }

} // namespace

TEST_CASE ("what hands play is bit-identical however the blocks are split, notes that leave included")
{
    const auto sound = testSound (48000.0, 1.0);
    PlayedEngine whole (everything(), handRoutes());
    whole.play (sound, someHands(), blocksOf (4096), runningAt);
    REQUIRE (whole.isFinite());
    REQUIRE (whole.peak() > 0.05f);
    REQUIRE (whole.notes.size() > 4);
    for (const auto& sizes : { blocksOf (64), blocksOf (441), randomBlocks (900) })
    {
        PlayedEngine other (everything(), handRoutes());
        other.play (sound, someHands(), sizes, runningAt);
        CHECK (other.left == whole.left);
        CHECK (other.right == whole.right);
        REQUIRE (other.notes.size() == whole.notes.size());
        for (size_t n = 0; n < whole.notes.size(); ++n)
            CHECK ((other.notes[n].sampleOffset == whole.notes[n].sampleOffset
                    && other.notes[n].note == whole.notes[n].note && other.notes[n].kind == whole.notes[n].kind));
    }
}

TEST_CASE ("every note that leaves ends, on its channel, also when notes are switched off meanwhile")
{
    auto values = everything();
    values[Id::notesChannel] = 3.0f;
    PlayedEngine played (values);
    const auto sound = testSound (48000.0, 1.0);
    std::map<std::pair<int, int>, int> sounding;
    const auto count = [&]
    {
        for (const auto& note : played.notes)
            sounding[{ note.channel, note.note }] += note.kind == Kind::noteOn ? 1 : -1;
    };
    played.play (sound);
    count();
    REQUIRE (played.notes.size() > 4);
    played.values[Id::notesChannel] = 9.0f;
    played.values[Id::notesLength] = 8000.0f;
    played.play (sound);
    count();
    played.values[Id::notesTo] = 0.0f;
    played.play (testSound (48000.0, 0.1));
    count();
    for (const auto& [note, number] : sounding)
    {
        INFO ("channel " << note.first << ", note " << note.second);
        CHECK ((note.first == 3 || note.first == 9));
        CHECK (number == 0);
    }
}

TEST_CASE ("a flood of gestures stays bounded, and nothing is stuck once all notes are off")
{
    auto values = everything();
    values[Id::notesTo] = values[Id::electrodeSync] = 0.0f; // neither goes on by itself
    values[Id::mix] = 100.0f;
    values[Id::bodyDecay] = 0.2f;
    values[Id::echoLevel] = values[Id::bloom] = 0.0f;
    PlayedEngine played (values);
    RandomStream random (5);
    std::vector<PerformanceEvent> flood;
    for (int block = 0; block < 10; ++block)
        for (int i = 0; i < 10000; ++i)
            flood.push_back ({ static_cast<Kind> (static_cast<int> (random.uniform() * 8.0)),
                               block * 480 + i * 480 / 10000, 1 + static_cast<int> (random.uniform() * 16.0),
                               static_cast<int> (random.uniform() * 128.0), static_cast<float> (random.uniform()) });
    flood.push_back ({ Kind::notesOff, 4799 });
    played.play (std::vector<float> (4800, 0.0f), flood);
    CHECK (played.isFinite());
    CHECK (played.peak() <= 1.0f);
    played.play (std::vector<float> (48000, 0.0f));
    CHECK (played.isFinite());
    CHECK (played.peak (40000) < 1.0e-4f);
}

TEST_CASE ("panic silences keys, body, echo and reverb within a tenth of a second, and then all goes on")
{
    auto values = everything();
    values[Id::notesTo] = values[Id::electrodeSync] = 0.0f; // neither goes on by itself
    values[Id::mix] = 100.0f;
    values[Id::echoFeedback] = 95.0f;
    values[Id::echoLevel] = values[Id::bloom] = 80.0f;
    values[Id::bloomDecay] = 20.0f;
    values[Id::bodyDecay] = 8.0f;
    PlayedEngine played (values);
    played.play (testSound (48000.0, 1.0), { { Kind::noteOn, 10, 1, 40, 1.0f }, { Kind::noteOn, 20, 1, 47, 1.0f } });
    played.play (std::vector<float> (24000, 0.0f));
    REQUIRE (played.peak (20000) > 0.01f);
    played.play (std::vector<float> (24000, 0.0f), { { Kind::soundOff, 0 } });
    CHECK (played.peak (12000) < 1.0e-3f);
    played.play (testSound (48000.0, 0.5), { { Kind::noteOn, 10, 1, 40, 1.0f } });
    CHECK (played.peak() > 0.05f);
}

TEST_CASE ("whatever a host says of tempo and time, the sound is finite and bounded")
{
    constexpr auto infinite = std::numeric_limits<double>::infinity();
    constexpr auto noNumber = std::numeric_limits<double>::quiet_NaN();
    const auto sound = testSound (48000.0, 0.3);
    for (const auto tempo : { 0.0, -120.0, 100000.0, 1.0e-300, noNumber, infinite })
        for (const auto start : { 0.0, -1.0e6, 1.0e300, noNumber, -infinite })
        {
            INFO (tempo << " beats a minute from " << start);
            PlayedEngine played (everything(), handRoutes());
            played.play (sound, someHands(), blocksOf (480),
                         [&] (size_t sample) -> Transport {
                             return { true, true, start + static_cast<double> (sample), tempo };
                         });
            CHECK (played.isFinite());
            CHECK (played.peak() <= 1.0f);
        }
    // A loop that jumps back each block, and a transport that starts and stops.
    PlayedEngine played (everything(), handRoutes());
    played.play (sound, someHands(), blocksOf (480),
                 [] (size_t sample) -> Transport {
                     return { true, sample % 960 == 0, sample % 1440 == 0 ? 3.9 : -0.2, 174.0 };
                 });
    CHECK (played.isFinite());
    CHECK (played.peak() <= 1.0f);
}

TEST_CASE ("velocity moves each note's own cutoff, and what is drawn is the newest note's")
{
    auto values = ParameterValues::defaults();
    values[Id::keysCutoff] = 400.0f;
    ModulationRouting routing;
    routing.setDepth (source ("velocity"), target (Id::keysCutoff), 0.5f);
    PlayedEngine played (values, routing);
    const std::vector<float> silence (4800, 0.0f);
    played.play (silence);
    const auto knob = played.engine.modulatedTargets()[target (Id::keysCutoff)];
    played.play (silence, { { Kind::noteOn, 0, 1, 60, 1.0f } });
    CHECK (played.engine.modulatedTargets()[target (Id::keysCutoff)] > knob + 0.45f);
    played.play (silence, { { Kind::noteOn, 0, 1, 64, 0.2f } });
    CHECK (played.engine.modulatedTargets()[target (Id::keysCutoff)] < knob + 0.15f);
}

TEST_CASE ("hands reach the brain: the wheel on Excite makes it fire more")
{
    ModulationRouting routing;
    routing.setDepth (source ("wheel"), target (Id::excite), 1.0f);
    auto values = ParameterValues::defaults();
    values[Id::excite] = -24.0f;
    const auto spikesWith = [&] (float wheel)
    {
        PlayedEngine played (values, routing);
        const auto sound = testSound (48000.0, 0.5);
        size_t spikes = 0;
        for (int part = 0; part < 10; ++part)
        {
            played.play (std::vector<float> (sound.begin() + part * 2400, sound.begin() + (part + 1) * 2400),
                         { { Kind::wheel, 0, 1, 0, wheel } }, blocksOf (2400));
            spikes += played.engine.activity().spikes.size();
        }
        return spikes;
    };
    CHECK (spikesWith (1.0f) > 2 * spikesWith (0.0f) + 10);
}

TEST_CASE ("routes in a circle stay within their ranges")
{
    ModulationRouting routing;
    routing.setDepth (source ("macro_1"), target (Id::macro2), 1.0f);
    routing.setDepth (source ("macro_2"), target (Id::macro1), -1.0f);
    routing.setDepth (source ("lfo"), target (Id::lfoRate), 1.0f);
    routing.setDepth (source ("macro_2"), target (Id::filterCutoff), -0.5f);
    auto values = ParameterValues::defaults();
    values[Id::macro1] = 50.0f;
    PlayedEngine played (values, routing);
    played.play (testSound (48000.0, 2.0));
    CHECK (played.isFinite());
    for (const auto position : played.engine.modulatedTargets())
        CHECK ((position >= 0.0f && position <= 1.0f));
}

TEST_CASE ("notes that spikes hold on the keys end when they are sent elsewhere")
{
    auto values = ParameterValues::defaults();
    values[Id::notesTo] = 1.0f;
    values[Id::notesDensity] = 100.0f;
    values[Id::notesLength] = 8000.0f;
    values[Id::grainLevel] = values[Id::bodyLevel] = -60.0f;
    values[Id::echoOn] = values[Id::bloomOn] = 0.0f;
    values[Id::mix] = 100.0f;
    for (const auto elsewhere : { 0.0f, 2.0f })
    {
        PlayedEngine played (values);
        played.play (testSound (48000.0, 1.0));
        REQUIRE (played.peak() > 0.02f);
        played.values[Id::notesTo] = elsewhere;
        played.play (std::vector<float> (96000, 0.0f));
        CHECK (played.peak (48000) < 1.0e-4f);
    }
}

TEST_CASE ("a tuning stays when the engine is prepared anew")
{
    auto values = ParameterValues::defaults();
    values[Id::mix] = 100.0f;
    values[Id::grainLevel] = values[Id::bodyLevel] = -60.0f;
    const auto heard = [&] (bool tuned, bool again)
    {
        PlayedEngine played (values);
        std::array<float, 128> hz {};
        hz.fill (300.0f);
        if (tuned)
            played.engine.setTuning (hz);
        if (again)
        {
            EngineSpec spec;
            spec.maximumBlockSize = 4096;
            spec.brain.neurons = 256;
            played.engine.prepare (spec);
        }
        played.play (std::vector<float> (9600, 0.0f), { { Kind::noteOn, 0, 1, 40, 0.9f } });
        return played.left;
    };
    CHECK (heard (true, false) != heard (false, false));
    CHECK (heard (true, true) == heard (true, false));
}
