#include "tests/dsp/engine/EngineRun.h"

#include "dsp/parameters/ParameterList.h"
#include "dsp/stimulus/Electrode.h"
#include "neural/brain/Brain.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <set>

using namespace galvani;

namespace
{

using Id = ParameterId;
using Kind = StimulusEvent::Kind;

/** An engine with a brain of a size, and values to be set. */
struct Stimulated
{
    Engine engine;
    ParameterValues values = ParameterValues::defaults();

    explicit Stimulated (int neurons = 1024, double sampleRate = 48000.0)
    {
        EngineSpec spec;
        spec.sampleRate = sampleRate;
        spec.maximumBlockSize = 1024;
        spec.brain.neurons = neurons;
        engine.prepare (spec);
        values[Id::murmur] = 0.0f;
        values[Id::electrodeAmplitude] = 1500.0f;
        values[Id::electrodeWaveform] = 0.0f;
    }

    EngineRun silence (int samples, const std::vector<StimulusEvent>& events = {}, BlockSizes sizes = blocksOf (480))
    {
        engine.setParameters (values);
        const std::vector<float> nothing (static_cast<size_t> (samples), 0.0f);
        return play (engine, nothing, nothing, std::move (sizes), events);
    }
};

/** The neurons that fired within the first steps: those that are stimulated, before the others hear of it. */
std::set<int> firstToFire (const EngineRun& run, std::int64_t steps)
{
    std::set<int> neurons;
    for (const auto& spike : run.spikes)
        if (spike.step < run.spikes.front().step + steps)
            neurons.insert (spike.neuron);
    return neurons;
}

StimulusEvent eventOf (Kind kind, int index)
{
    StimulusEvent event;
    event.kind = kind;
    event.index = index;
    return event;
}

} // namespace

TEST_CASE ("an electrode reaches one neuron, one group, or a place as far as its radius")
{
    {
        Stimulated one;
        const auto run = one.silence (2400, { eventOf (Kind::neuron, 300) });
        REQUIRE_FALSE (run.spikes.empty());
        CHECK (firstToFire (run, 5) == std::set<int> { 300 });
    }
    {
        Stimulated group;
        const auto run = group.silence (2400, { eventOf (Kind::group, 20) });
        const auto fired = firstToFire (run, 5);
        CHECK (fired.size() == 32);
        CHECK (*fired.begin() == group.engine.layout().groupStart[20]);
        CHECK (*fired.rbegin() == group.engine.layout().groupStart[21] - 1);
    }
    for (const auto radius : { 0.1f, 0.3f, 0.9f })
    {
        Stimulated place;
        place.values[Id::electrodeRadius] = radius;
        StimulusEvent touch;
        touch.kind = Kind::touch;
        touch.x = -1.0f;
        touch.y = 0.2f;
        const auto fired = firstToFire (place.silence (2400, { touch }), 5);
        std::set<int> expected;
        const auto& positions = place.engine.layout().positions;
        for (int n = 0; n < 512; ++n)
            if (std::hypot (positions[static_cast<size_t> (n)].x + 1.0f, positions[static_cast<size_t> (n)].y - 0.2f)
                <= radius)
                expected.insert (n);
        CHECK (fired == expected);
    }
    for (const auto& strange : { eventOf (Kind::neuron, 1024), eventOf (Kind::neuron, -1), eventOf (Kind::group, 32),
                                 eventOf (Kind::group, -7) })
    {
        Stimulated nobody;
        CHECK (nobody.silence (2400, { strange }).spikes.empty());
    }
}

TEST_CASE ("a train fires once for each of its pulses, a sine once a cycle")
{
    const auto volleys = [] (float waveform, float duration, float count)
    {
        Stimulated one;
        one.values[Id::electrodeWaveform] = waveform;
        one.values[Id::electrodeDuration] = duration;
        one.values[Id::electrodePeriod] = 100.0f;
        one.values[Id::electrodeCount] = count;
        one.values[Id::electrodeFrequency] = 10.0f;
        one.values[Id::electrodeAmplitude] = waveform == 3.0f ? 350.0f : 600.0f;
        const auto run = one.silence (48000, { eventOf (Kind::neuron, 100) });
        std::set<std::int64_t> tenths;
        for (const auto& spike : run.spikes)
            if (spike.neuron == 100)
                tenths.insert (spike.step / 1000);
        return tenths;
    };
    CHECK (volleys (0.0f, 8.0f, 5.0f) == std::set<std::int64_t> { 0 }); // a pulse comes once
    CHECK (volleys (1.0f, 8.0f, 5.0f) == std::set<std::int64_t> { 0, 1, 2, 3, 4 });
    CHECK (volleys (2.0f, 16.0f, 3.0f) == std::set<std::int64_t> { 0, 1, 2 });
    CHECK (volleys (3.0f, 500.0f, 1.0f) == std::set<std::int64_t> { 0, 1, 2, 3, 4 });
}

TEST_CASE ("every waveform is bit-identical however the blocks are split, in a crowd, too")
{
    for (const auto waveform : { 1.0f, 2.0f, 3.0f, 4.0f })
        for (const auto crowd : { 3, 60 })
        {
            const auto runWith = [&] (BlockSizes sizes)
            {
                Stimulated one (256, 44100.0);
                one.values[Id::electrodeWaveform] = waveform;
                one.values[Id::electrodeRadius] = 2.0f;
                one.values[Id::electrodeAmplitude] = waveform == 4.0f ? 1500.0f : 150.0f;
                one.values[Id::electrodeCount] = 3.0f;
                one.values[Id::electrodePeriod] = 50.0f;
                one.values[Id::electrodeDuration] = 30.0f;
                one.values[Id::electrodeDoseLimit] = 100.0f;
                std::vector<StimulusEvent> events;
                for (int i = 0; i < crowd; ++i)
                {
                    StimulusEvent note { Kind::note, 100 + 37 * i, 200.0f + 50.0f * static_cast<float> (i), 0.7f };
                    events.push_back (note);
                }
                events.push_back ({ Kind::calm, 3000 });
                return one.silence (12000, events, std::move (sizes));
            };
            const auto whole = runWith (blocksOf (512));
            INFO (waveform << ", " << crowd << " pulses");
            CHECK (whole.spikes.size() > 20);
            CHECK ((runWith (blocksOf (1)) == whole));
            CHECK ((runWith (randomBlocks (700)) == whole));
        }
}

TEST_CASE ("the dose is in the telemetry, stays at its limit, and what is held back is told")
{
    Stimulated one;
    one.values[Id::electrodeAmplitude] = 600.0f;
    one.values[Id::electrodeDuration] = 1000.0f;
    one.values[Id::electrodeDoseLimit] = 200.0f;
    one.engine.setParameters (one.values);
    std::vector<float> left (480), right (480);
    float greatest = 0.0f, rateBefore = 0.0f;
    bool wasHeld = false;
    for (int block = 0; block < 150; ++block)
    {
        const std::vector<StimulusEvent> events { eventOf (Kind::group, 3) };
        float* const output[] { left.data(), right.data() };
        one.engine.process ({}, output, 480,
                            { block == 0 ? std::span (events) : std::span<const StimulusEvent> {}, {} });
        for (const auto& tick : one.engine.activity().ticks)
        {
            if (tick.tick == 99)
            {
                CHECK (tick.dose == Catch::Approx (600.0 * (1.0 - std::exp (-0.1))).epsilon (0.01));
                CHECK_FALSE (tick.doseIsHeld);
                rateBefore = tick.groupRate[3];
            }
            greatest = std::max (greatest, tick.dose);
            wasHeld = wasHeld || tick.doseIsHeld;
            if (tick.tick == 990)
            {
                CHECK (tick.doseIsHeld);
                CHECK (tick.groupRate[3] < 0.7f * rateBefore);
            }
        }
    }
    CHECK (greatest <= 200.0f * 1.000001f);
    CHECK (greatest > 195.0f);
    CHECK (wasHeld);
}

TEST_CASE ("biphasic pulses, the default, bring no net charge into the brain")
{
    CHECK (ParameterValues::defaults()[Id::electrodeWaveform] == 2.0f);
    CHECK (declarationOf (Id::electrodeWaveform).toText (2.0f) == "Biphasic");
    Stimulated one;
    one.values[Id::electrodeWaveform] = 2.0f;
    one.values[Id::electrodeAmplitude] = 100.0f; // too little to fire, so that potentials tell the charge
    const auto before = one.silence (480);
    one.silence (4800, { eventOf (Kind::group, 3) });
    const auto during = one.engine.potentials()[100];
    one.silence (9600);
    // After the current gave back what it gave, and 10 ms of membrane time, the neuron stands where it stood.
    CHECK (one.engine.potentials()[100] == Catch::Approx (one.engine.potentials()[900]).margin (1.0e-3));
    CHECK (during < one.engine.potentials()[900] - 1.0f);
    CHECK (before.spikes.empty());
}

TEST_CASE ("a flood of stimuli is counted where it finds no room")
{
    Stimulated one (256);
    one.engine.setParameters (one.values);
    std::vector<StimulusEvent> events (100, eventOf (Kind::fire, 0));
    std::vector<float> left (480), right (480);
    float* const output[] { left.data(), right.data() };
    one.engine.process ({}, output, 480, { events, {} });
    REQUIRE_FALSE (one.engine.activity().ticks.empty());
    CHECK (one.engine.activity().ticks.back().droppedStimuli == 100 - Electrode::maximumPulses);
    one.engine.reset();
    one.engine.process ({}, output, 480, {});
    CHECK (one.engine.activity().ticks.back().droppedStimuli == 0);
}

TEST_CASE ("a silenced group stops firing, moves the parameters it drives, and wakes again")
{
    const auto sound = testSound (48000.0, 1.0);
    NeuronSet group;
    const auto spikesIn = [] (const EngineRun& run, const BrainLayout& layout, int index)
    {
        return std::count_if (run.spikes.begin(), run.spikes.end(),
                              [&] (auto spike) { return layout.group[static_cast<size_t> (spike.neuron)] == index; });
    };
    Stimulated one;
    one.values = ParameterValues::defaults();
    one.engine.setParameters (one.values);
    ModulationRouting routing;
    for (size_t m = 0; m < numModulators; ++m)
        routing.setDepth (m, 0, 0.5f);
    one.engine.setRouting (routing);
    const auto& layout = one.engine.layout();
    group.setRun (layout.groupStart[6], layout.groupStart[7], true);

    const auto awake = play (one.engine, sound, sound, blocksOf (480));
    const auto target = one.engine.modulatedTargets()[0];
    REQUIRE (spikesIn (awake, layout, 6) > 50);
    one.engine.reset();
    one.engine.setSilenced (group);
    const auto silenced = play (one.engine, sound, sound, blocksOf (480));
    CHECK (spikesIn (silenced, layout, 6) == 0);
    CHECK (silenced.spikes.size() > awake.spikes.size() / 2);
    CHECK (std::abs (one.engine.modulatedTargets()[0] - target) > 1.0e-3f);
    CHECK (silenced.left != awake.left);

    one.engine.setSilenced ({});
    CHECK (spikesIn (play (one.engine, sound, sound, blocksOf (480)), layout, 6) > 50);
    one.engine.reset();
    CHECK ((play (one.engine, sound, sound, blocksOf (480)) == awake));
}

TEST_CASE ("another brain takes over who is silenced")
{
    Stimulated one (256);
    NeuronSet set;
    set.setRun (0, 900, true);
    one.engine.setSilenced (set);
    one.silence (480);
    one.engine.offerBrain (std::make_unique<Brain> (BrainSpec { 1024, 5 }), 7);
    one.values[Id::electrodeRadius] = 2.0f;
    const auto run = one.silence (9600, { eventOf (Kind::fire, 0) });
    REQUIRE_FALSE (run.spikes.empty());
    CHECK (std::none_of (run.spikes.begin(), run.spikes.end(), [] (auto spike) { return spike.neuron < 900; }));
    one.engine.collectGarbage();
}

TEST_CASE ("calm is heard from its parameter, once each time it is switched on, and from an event")
{
    const auto sound = testSound (48000.0, 1.0);
    const auto spikesWith = [&] (bool parameter, bool event, bool leftOn)
    {
        Stimulated one;
        one.values = ParameterValues::defaults();
        one.values[Id::calm] = leftOn ? 1.0f : 0.0f;
        one.engine.setParameters (one.values);
        play (one.engine, sound, sound, blocksOf (480));
        one.values[Id::calm] = parameter || leftOn ? 1.0f : 0.0f;
        one.engine.setParameters (one.values);
        return play (one.engine, sound, sound, blocksOf (480),
                     event ? std::vector<StimulusEvent> { { Kind::calm, 0 } } : std::vector<StimulusEvent> {})
            .spikes;
    };
    const auto usual = spikesWith (false, false, false);
    const auto calmed = spikesWith (true, false, false);
    CHECK (calmed.size() < usual.size());
    CHECK (spikesWith (false, true, false) == calmed);
    CHECK (spikesWith (false, false, true) == usual); // a switch that was left on is not switched on
}
