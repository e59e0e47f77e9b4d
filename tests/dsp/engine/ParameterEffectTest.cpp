#include "dsp/engine/Engine.h"
#include "dsp/parameters/ParameterList.h"
#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <string>

using namespace galvani;

namespace
{

using Id = ParameterId;

/** What is heard of a sound, a note for the electrode and two for the keys. */
std::vector<float> outputWith (const ParameterValues& values)
{
    Engine engine;
    EngineSpec spec;
    spec.maximumBlockSize = 512;
    spec.brain.neurons = 256;
    engine.prepare (spec);
    engine.setParameters (values);
    // Or Memory, the oscillator and the followers would have nothing to move.
    ModulationRouting routing;
    const auto cutoff = static_cast<size_t> (modulationTargetIndex (Id::filterCutoff));
    for (const auto* source : { "A", "lfo", "random", "follower_1", "follower_2", "macro_1", "macro_2", "macro_3",
                                "macro_4", "macro_5", "macro_6", "macro_7", "macro_8" })
        routing.setDepth (static_cast<size_t> (modulationSourceIndex (source)), cutoff, -0.1f);
    engine.setRouting (routing);

    const auto sound = testSound (48000.0, 0.6);
    std::vector<float> heard (sound.size());
    std::vector<float> right (sound.size());
    std::vector<PerformanceEvent> played { { PerformanceEvent::Kind::noteOn, 2000, 2, 57, 0.9f },
                                           { PerformanceEvent::Kind::bend, 3000, 2, 0, 0.5f },
                                           { PerformanceEvent::Kind::noteOff, 12000, 2, 57, 0.0f },
                                           { PerformanceEvent::Kind::noteOn, 12100, 2, 64, 0.7f },
                                           { PerformanceEvent::Kind::noteOn, 12200, 2, 52, 0.7f } };
    std::vector<float> notes;
    for (size_t from = 0; from < sound.size(); from += 512)
    {
        const auto length = std::min<size_t> (512, sound.size() - from);
        std::vector<StimulusEvent> stimuli;
        std::vector<PerformanceEvent> gestures;
        for (auto gesture : played)
            if (gesture.sampleOffset >= static_cast<int> (from)
                && gesture.sampleOffset < static_cast<int> (from + length))
            {
                gesture.sampleOffset -= static_cast<int> (from);
                gestures.push_back (gesture);
            }
        if (from == 4096)
            stimuli.push_back ({ StimulusEvent::Kind::note, 10, 700.0f, 1.0f });
        const float* const input[] { sound.data() + from, sound.data() + from };
        float* const output[] { heard.data() + from, right.data() + from };
        engine.process (input, output, static_cast<int> (length), { stimuli, {}, gestures });
        for (const auto& note : engine.notesOut())
            notes.push_back (static_cast<float> (note.channel * 1000 + note.note));
    }
    heard.insert (heard.end(), right.begin(), right.end());
    heard.insert (heard.end(), notes.begin(), notes.end());
    return heard;
}

/** Settings under which everything is at work. */
ParameterValues busy()
{
    auto base = ParameterValues::defaults();
    base[Id::electrodeSync] = 4.0f;
    base[Id::echoTime] = 100.0f;        // so that a second echo comes within the sound
    base[Id::electrodeWaveform] = 3.0f; // a sine has a frequency, and is repeated
    base[Id::electrodeCount] = 2.0f;
    base[Id::electrodeDoseLimit] = 100.0f;
    base[Id::learning] = 1.0f; // or there would be no rate of it
    base[Id::grainPitch] = 3.3f;
    base[Id::notesTo] = 3.0f;
    base[Id::notesDensity] = 100.0f;
    base[Id::notesLength] = 60.0f;
    base[Id::osc2Level] = 50.0f;
    base[Id::osc2Tune] = 3.2f;
    base[Id::unison] = 3.0f;
    base[Id::tapeOn] = base[Id::chorusOn] = 1.0f;
    base[Id::ampSustain] = 40.0f;
    base[Id::ampDecay] = 50.0f;
    base[Id::env2Decay] = 50.0f;
    base[Id::width] = 150.0f;
    return base;
}

} // namespace

TEST_CASE ("every parameter does something, at some setting of the others")
{
    const auto base = busy();
    const auto reference = outputWith (base);
    for (const auto& row : parameterList())
    {
        if (row.index == Id::source || row.index == Id::electrodeFire || row.index == Id::calm || row.index == Id::like
            || row.index == Id::dislike || row.index == Id::scaling)
            continue; // they have tests of their own
        auto changed = base;
        const auto middle = row.fromNormalised (0.5f);
        changed[row.index] = base[row.index] == row.least      ? row.greatest
                             : base[row.index] == row.greatest ? row.least
                             : middle != base[row.index]       ? middle
                                                               : row.fromNormalised (0.9f);
        INFO (row.id << " from " << base[row.index] << " to " << changed[row.index]);
        CHECK ((outputWith (changed) != reference));
    }
}
