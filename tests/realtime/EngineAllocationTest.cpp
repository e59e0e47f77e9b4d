#include "tests/realtime/AllocationCounter.h"

#include "dsp/engine/Engine.h"
#include "dsp/engine/LatestValue.h"
#include "dsp/engine/Telemetry.h"
#include "dsp/engine/WeightMirror.h"
#include "dsp/parameters/ParameterList.h"
#include "neural/brain/Brain.h"
#include "neural/brain/UntrainedReader.h"
#include "neural/random/RandomStream.h"
#include "plugin/presets/FactoryPresets.h"

#include <Eigen/Core>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <memory>
#include <vector>

using namespace galvani;

namespace
{

/** An engine that is played noise and notes in odd blocks, and counts what its audio thread allocates. */
struct Watched
{
    Engine engine;
    Telemetry telemetry;
    LatestValue<Heard> heard;
    RandomStream random { 1 };
    std::array<float, 512> left {}, right {};

    explicit Watched (int neurons = 256)
    {
        EngineSpec spec;
        spec.brain.neurons = neurons;
        spec.demo.left.assign (4410, 0.1f);
        spec.demo.right = spec.demo.left;
        engine.prepare (spec);
        telemetry.setListening (true);
    }

    size_t allocationsOf (const ParameterValues& values, const ModulationRouting& routing, int blocks)
    {
        size_t count = 0;
        for (int block = 0; block < blocks; ++block)
        {
            const auto length = 1 + static_cast<int> (random.uniform() * 511.0);
            for (int i = 0; i < length; ++i)
            {
                left[static_cast<size_t> (i)] = static_cast<float> (random.uniform (-0.7, 0.7));
                right[static_cast<size_t> (i)] = static_cast<float> (random.uniform (-0.7, 0.7));
            }
            const std::array events { StimulusEvent { StimulusEvent::Kind::note, 0, 300.0f, 1.0f },
                                      StimulusEvent { StimulusEvent::Kind::group, length / 3, 0.0f, 1.0f, 0.0f, 0.0f,
                                                      block % numGroups },
                                      StimulusEvent { StimulusEvent::Kind::touch, length / 2, 0.0f, 1.0f, 1.0f, 0.2f },
                                      StimulusEvent { StimulusEvent::Kind::calm, length / 2 },
                                      StimulusEvent { StimulusEvent::Kind::like, length / 2 },
                                      StimulusEvent { StimulusEvent::Kind::dislike, length / 2 } };
            NeuronSet silenced;
            silenced.setRun (0, block * 3, true);
            HeldModulators held;
            held.mask = block % 3 == 0 ? 0u : static_cast<std::uint32_t> (block);
            held.value.fill (static_cast<float> (random.uniform()));
            DreamShape dream;
            if (block % 20 < 10)
            {
                dream.bandGain[static_cast<size_t> (block % numBands)] = static_cast<float> (random.uniform (0.0, 4.0));
                dream.groupCurrent_pA[static_cast<size_t> (block % numGroups)] = 200.0f;
                dream.modulatorOffset[0] = static_cast<float> (random.uniform (-1.0, 1.0));
            }
            // Gestures of every kind, many at once.
            std::array<PerformanceEvent, 24> gestures;
            for (size_t g = 0; g < gestures.size(); ++g)
                gestures[g] = { static_cast<PerformanceEvent::Kind> (block % 50 == 49 ? g % 10 : g % 8),
                                length * static_cast<int> (g) / 24, 1 + static_cast<int> (g % 3),
                                30 + static_cast<int> (random.uniform() * 60.0),
                                static_cast<float> (random.uniform()) };
            std::array<float, 128> tuning {};
            for (size_t note = 0; note < tuning.size(); ++note)
                tuning[note] = 20.0f + static_cast<float> (note) * (block % 2 == 0 ? 10.0f : 11.0f);
            const float* const input[] { left.data(), right.data() };
            float* const output[] { left.data(), right.data() };

            const AllocationCounter counter;
            engine.setTuning (tuning);
            engine.setParameters (values);
            engine.setRouting (routing);
            engine.setSilenced (silenced);
            engine.setHeld (held);
            engine.setDream (dream);
            engine.process (input, output, length, { events, { true, true, block * 0.01, 133.0 }, gestures });
            telemetry.publish (engine, input, length);
            heard.next() = engine.heard();
            heard.publish();
            count += counter.count();
        }
        return count;
    }
};

} // namespace

#if ! defined(__SANITIZE_ADDRESS__)
TEST_CASE ("the counter sees what new, malloc, Eigen and a growing vector allocate")
{
#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(realtime_sanitizer)
    SKIP ("a sanitizer owns the allocator here");
#endif
#endif
    std::vector<int> vector;
    const AllocationCounter counter;
    auto number = std::make_unique<int> (1);
    CHECK (counter.count() == 1);
    vector.push_back (*number);
    CHECK (counter.count() == 2);
    const Eigen::VectorXf eigen (100);
    CHECK (counter.count() >= 3);
    CHECK (eigen.size() == 100);
}
#endif

TEST_CASE ("no preset makes the audio thread allocate, nor does changing from one to the next")
{
    Watched watched;
    REQUIRE (factoryPresets().size() >= 8);
    for (const auto& preset : factoryPresets())
    {
        INFO (preset.name);
        CHECK (watched.allocationsOf (preset.parameters, preset.routing, 60) == 0);
    }
}

TEST_CASE ("no parameter makes the audio thread allocate, wherever it jumps")
{
    Watched watched;
    ModulationRouting routing;
    for (const auto& row : parameterList())
        for (const auto position : { 0.0f, 1.0f, 0.37f })
        {
            auto values = ParameterValues::defaults();
            values[row.index] = row.fromNormalised (position);
            if (const auto column = modulationTargetIndex (row.index); column >= 0)
                routing.setDepth (static_cast<size_t> (column) % numModulators, static_cast<size_t> (column), position);
            INFO (row.id);
            CHECK (watched.allocationsOf (values, routing, 8) == 0);
        }
}

TEST_CASE ("no modulation source makes the audio thread allocate")
{
    Watched watched;
    ModulationRouting routing;
    for (size_t source = 0; source < numModulationSources; ++source)
    {
        routing.setDepth (source, source % modulationTargets.size(), 0.3f);
        INFO (modulationSources[source].id);
        CHECK (watched.allocationsOf (ParameterValues::defaults(), routing, 2) == 0);
    }
}

TEST_CASE ("taking another brain and firing every neuron at once allocate nothing on the audio thread")
{
    Watched watched;
    for (const auto neurons : { 1024, 256, 4096 })
    {
        watched.engine.offerBrain (std::make_unique<Brain> (BrainSpec { neurons, 3 }), 1);
        CHECK (watched.allocationsOf (ParameterValues::defaults(), {}, 10) == 0);
        CHECK (watched.engine.layout().size() == neurons);
        {
            const AllocationCounter counter;
            watched.engine.fireEveryNeuron();
            CHECK (counter.count() == 0);
        }
        CHECK (watched.allocationsOf (ParameterValues::defaults(), {}, 10) == 0);
        watched.engine.collectGarbage();
    }
}

TEST_CASE ("networks that are offered every 50 ms allocate nothing on the audio thread, and the last of them plays")
{
    Watched watched;
    std::uint32_t newest = 0;
    for (std::uint64_t seed = 2; seed < 60; ++seed)
    {
        newest = watched.engine.offerReader (untrainedReader (seed));
        CHECK (watched.allocationsOf (ParameterValues::defaults(), {}, 10) == 0);
        if (seed % 5 == 0)
            watched.engine.collectGarbage();
    }
    CHECK (watched.allocationsOf (ParameterValues::defaults(), {}, 200) == 0);
    CHECK (watched.engine.readerVersion() == newest);
}

TEST_CASE ("a brain that learns, is liked, tires and scales its weights allocates nothing on the audio thread")
{
    for (const auto learning : { 1.0f, 2.0f })
    {
        Watched watched;
        auto values = ParameterValues::defaults();
        values[ParameterId::learning] = learning;
        values[ParameterId::learningRate] = 1000.0f;
        values[ParameterId::fatigue] = values[ParameterId::scaling] = 1.0f;
        CHECK (watched.allocationsOf (values, {}, 100) == 0);
        CHECK (watched.engine.weightMirror()->hasChanged());
        watched.engine.fireEveryNeuron();
        CHECK (watched.allocationsOf (values, {}, 20) == 0);
        values[ParameterId::learning] = 0.0f;
        CHECK (watched.allocationsOf (values, {}, 20) == 0);
    }
}
