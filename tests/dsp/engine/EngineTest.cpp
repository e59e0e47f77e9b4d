#include "tests/dsp/engine/EngineRun.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/Brain.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

using Id = ParameterId;

void prepare (Engine& engine, double sampleRate = 48000.0, int block = 512, int neurons = 256)
{
    EngineSpec spec;
    spec.sampleRate = sampleRate;
    spec.maximumBlockSize = block;
    spec.brain.neurons = neurons;
    engine.prepare (spec);
}

/** Everything on: every modulator moves something, echoes and reverb sound. */
void setEverythingGoing (Engine& engine)
{
    auto values = ParameterValues::defaults();
    values[Id::electrodeSync] = 5.0f;
    values[Id::grainDensity] = 80.0f;
    values[Id::grainScatter] = 70.0f;
    values[Id::bodyDrive] = 9.0f;
    values[Id::echoLevel] = 50.0f;
    values[Id::bloom] = 50.0f;
    engine.setParameters (values);
    ModulationRouting routing;
    for (size_t t = 0; t < numTaughtTargets; ++t)
        routing.setDepth (t % numModulators, t, 0.4f);
    engine.setRouting (routing);
}

EngineRun playEverything (double sampleRate, BlockSizes sizes)
{
    Engine engine;
    prepare (engine, sampleRate, 8192);
    setEverythingGoing (engine);
    const auto left = testSound (sampleRate, 1.0, 1), right = testSound (sampleRate, 1.0, 2);
    const auto at = [&] (double seconds) { return static_cast<int> (seconds * sampleRate); };
    std::vector<StimulusEvent> events (3);
    events[0] = { StimulusEvent::Kind::note, at (0.1), 330.0f, 0.8f };
    events[1] = { StimulusEvent::Kind::touch, at (0.3), 0.0f, 1.0f, -1.0f, 0.3f };
    events[2] = { StimulusEvent::Kind::silence, at (0.6) };
    return play (engine, left, right, sizes, events);
}

} // namespace

TEST_CASE ("sound, spikes and modulators are bit-identical however the blocks are split")
{
    for (const auto sampleRate : { 8000.0, 44100.0, 48000.0, 192000.0 })
    {
        const auto whole = playEverything (sampleRate, blocksOf (512));
        INFO (sampleRate);
        REQUIRE (whole.spikes.size() > 500);
        REQUIRE (whole.peak() > 0.05f);
        for (const auto size : { 64, 441, 4096, 8192 })
            CHECK ((playEverything (sampleRate, blocksOf (size)) == whole));
        CHECK ((playEverything (sampleRate, randomBlocks (700)) == whole));
    }
    CHECK ((playEverything (48000.0, blocksOf (1)) == playEverything (48000.0, blocksOf (512))));
}

TEST_CASE ("the same input from the same state gives the same bits; reset brings that state back")
{
    Engine engine;
    prepare (engine);
    setEverythingGoing (engine);
    const auto sound = testSound (48000.0, 0.7);
    const auto first = play (engine, sound, sound, blocksOf (480));
    engine.reset();
    CHECK ((play (engine, sound, sound, blocksOf (480)) == first));
    prepare (engine);
    setEverythingGoing (engine);
    CHECK ((play (engine, sound, sound, blocksOf (480)) == first));
}

TEST_CASE ("reset forgets where the knobs stood, to the last bit")
{
    Engine engine;
    prepare (engine);
    const auto sound = testSound (48000.0, 0.3);
    auto values = ParameterValues::defaults();
    values[Id::mix] = 61.7f;
    engine.setParameters (values);
    const auto first = play (engine, sound, sound, blocksOf (480));
    for (const auto id : modulationTargets)
    {
        auto other = values;
        other[id] = declarationOf (id).greatest;
        engine.setParameters (other);
        play (engine, sound, sound, blocksOf (480));
        engine.setParameters (values);
        engine.reset();
        INFO (declarationOf (id).id);
        CHECK ((play (engine, sound, sound, blocksOf (480)) == first));
    }
}

TEST_CASE ("spikes are stamped with the step of their samples, ticks follow each other by 1 ms")
{
    for (const auto sampleRate : { 8000.0, 11025.0, 44100.0, 96000.0 })
    {
        Engine engine;
        prepare (engine, sampleRate);
        const auto sound = testSound (sampleRate, 1.0);
        const auto run = play (engine, sound, sound, blocksOf (100));
        CHECK (run.activity.size() / (2 + numModulators) == 1000);
        REQUIRE_FALSE (run.spikes.empty());
        CHECK (run.spikes.back().step < 10000);
        CHECK (std::is_sorted (run.spikes.begin(), run.spikes.end(),
                               [] (auto a, auto b)
                               { return a.step != b.step ? a.step < b.step : a.neuron < b.neuron; }));
    }
}

TEST_CASE ("the engine adds no latency: the dry sound leaves in the sample it came in")
{
    Engine engine;
    prepare (engine);
    auto values = ParameterValues::defaults();
    values[Id::mix] = 0.0f;
    engine.setParameters (values);
    const auto sound = testSound (48000.0, 0.5);
    const auto run = play (engine, sound, sound, blocksOf (64));
    double same = 0.0, later = 0.0, energy = 0.0;
    for (size_t n = 1; n < sound.size(); ++n)
    {
        same += static_cast<double> (sound[n] * run.left[n]);
        later += static_cast<double> (sound[n - 1] * run.left[n]);
        energy += static_cast<double> (sound[n] * sound[n]);
    }
    CHECK (same / energy == Catch::Approx (1.0).margin (0.01));
    CHECK (same > later);
}

TEST_CASE ("bypass lets the sound through to the last bit, and fades instead of clicking")
{
    Engine engine;
    prepare (engine);
    auto values = ParameterValues::defaults();
    values[Id::bypass] = 1.0f;
    engine.setParameters (values);
    const auto left = testSound (48000.0, 0.3, 1), right = testSound (48000.0, 0.3, 2);
    const auto run = play (engine, left, right, blocksOf (64));
    CHECK (run.left == left);
    CHECK (run.right == right);
}

TEST_CASE ("one channel is heard by both ears")
{
    const auto sound = testSound (48000.0, 0.3);
    Engine stereo, mono;
    prepare (stereo);
    prepare (mono);
    const auto expected = play (stereo, sound, sound, blocksOf (256));
    std::vector<float> left (sound.size()), right (sound.size());
    for (size_t from = 0; from < sound.size(); from += 256)
    {
        const float* const input[] { sound.data() + from };
        float* const output[] { left.data() + from, right.data() + from };
        mono.process (input, output, static_cast<int> (std::min<size_t> (256, sound.size() - from)), {});
    }
    CHECK (left == expected.left);
    CHECK (right == expected.right);
}

TEST_CASE ("silence in is silence out within the tail")
{
    Engine engine;
    prepare (engine);
    setEverythingGoing (engine);
    auto values = ParameterValues::defaults();
    values[Id::bodyDecay] = 2.0f;
    values[Id::bloom] = 60.0f;
    engine.setParameters (values);
    const auto sound = testSound (48000.0, 1.0);
    play (engine, sound, sound, blocksOf (512));
    const std::vector<float> tail (static_cast<size_t> (engine.tailSeconds() * 48000.0), 0.0f), after (48000, 0.0f);
    play (engine, tail, tail, blocksOf (512));
    const auto rest = play (engine, after, after, blocksOf (512));
    CHECK (rest.peak() < 3.2e-5f); // -90 dBFS
    CHECK (rest.activity.size() > 0);
}

TEST_CASE ("numbers that are none, infinities and absurd levels neither stop the sound nor leave the engine")
{
    Engine engine;
    prepare (engine);
    setEverythingGoing (engine);
    auto sound = testSound (48000.0, 0.5);
    for (size_t n = 0; n < sound.size(); n += 97)
        sound[n] = n % 3 == 0   ? std::numeric_limits<float>::quiet_NaN()
                   : n % 3 == 1 ? std::numeric_limits<float>::infinity()
                                : -3.0e38f;
    const auto run = play (engine, sound, sound, blocksOf (64));
    CHECK (run.finite());
    CHECK (run.peak() <= 0.9661f);
    const auto healthy = testSound (48000.0, 2.0);
    const auto later = play (engine, healthy, healthy, blocksOf (64));
    CHECK (later.finite());
    CHECK (later.peak() > 0.05f);
}

TEST_CASE ("a note in silence stimulates the neurons of its frequency, and they are heard")
{
    const std::vector<float> silence (24000, 0.0f);
    const auto spikesOf = [&] (float frequency)
    {
        Engine engine;
        prepare (engine, 48000.0, 512, 1024);
        auto values = ParameterValues::defaults();
        values[Id::electrodeAmplitude] = 1200.0f;
        values[Id::bodyLevel] = 6.0f;
        engine.setParameters (values);
        const auto run =
            play (engine, silence, silence, blocksOf (128), { { StimulusEvent::Kind::note, 1000, frequency, 1.0f } });
        CHECK (run.peak() > 0.001f);
        double place = 0.0;
        for (const auto& spike : run.spikes)
            place += spike.neuron % 512;
        REQUIRE (run.spikes.size() > 50);
        CHECK (run.spikes.front().step >= 208); // 1000 samples are 208.3 steps
        return place / static_cast<double> (run.spikes.size());
    };
    CHECK (spikesOf (100.0f) + 200.0 < spikesOf (5000.0f));
}

TEST_CASE ("the fire parameter fires once each time it is switched on")
{
    const std::vector<float> silence (4800, 0.0f);
    Engine engine;
    prepare (engine);
    auto values = ParameterValues::defaults();
    values[Id::electrodeAmplitude] = 1500.0f;
    values[Id::electrodeDuration] = 20.0f;
    engine.setParameters (values);
    CHECK (play (engine, silence, silence, blocksOf (480)).spikes.empty());
    values[Id::electrodeFire] = 1.0f;
    engine.setParameters (values);
    CHECK (play (engine, silence, silence, blocksOf (480)).spikes.size() > 5);
    CHECK (play (engine, silence, silence, blocksOf (480)).spikes.empty()); // still on, but nothing was switched
}

TEST_CASE ("another brain is taken between two blocks without a click, and the old one is given back")
{
    Engine engine;
    prepare (engine);
    setEverythingGoing (engine);
    const auto sound = testSound (48000.0, 0.5);
    play (engine, sound, sound, blocksOf (128));
    engine.offerBrain (std::make_unique<Brain> (BrainSpec { 1024, 5 }), 7);
    CHECK (engine.layout().size() == 256);
    play (engine, std::vector<float> (128, 0.0f), std::vector<float> (128, 0.0f), blocksOf (128));
    CHECK (engine.layout().size() == 1024);
    CHECK (engine.brainVersion() == 7);
    const auto run = play (engine, sound, sound, blocksOf (128));
    CHECK (run.finite());
    CHECK (std::any_of (run.spikes.begin(), run.spikes.end(), [] (auto s) { return s.neuron >= 256; }));
    engine.collectGarbage();
}

TEST_CASE ("the demo sound is heard when it is the source")
{
    Engine engine;
    EngineSpec spec;
    spec.brain.neurons = 256;
    spec.demo.left = spec.demo.right = testSound (44100.0, 0.4);
    engine.prepare (spec);
    const std::vector<float> silence (48000, 0.0f);
    CHECK (play (engine, silence, silence, blocksOf (512)).peak() == 0.0f);
    auto values = ParameterValues::defaults();
    values[Id::source] = 1.0f;
    engine.setParameters (values);
    CHECK (play (engine, silence, silence, blocksOf (512)).peak() > 0.1f);
}

TEST_CASE ("any rate from 8 to 192 kHz and any block up to 8192 works")
{
    for (const auto sampleRate : { 8000.0, 16000.0, 22050.0, 32000.0, 88200.0, 192000.0 })
        for (const auto block : { 1, 37, 8192 })
        {
            Engine engine;
            prepare (engine, sampleRate, block);
            setEverythingGoing (engine);
            const auto sound = testSound (sampleRate, block == 1 ? 0.05 : 0.3);
            const auto run = play (engine, sound, sound, blocksOf (block));
            CHECK (run.finite());
            CHECK (run.peak() > 0.01f);
            CHECK (run.peak() < 0.97f);
        }
}
