#include "tests/dsp/engine/EngineRun.h"

#include "dsp/engine/Telemetry.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <vector>

using namespace galvani;

namespace
{

struct Playing
{
    Engine engine;
    Telemetry telemetry;
    std::vector<float> left = testSound (48000.0, 0.1), right = left;

    Playing()
    {
        EngineSpec spec;
        spec.brain.neurons = 256;
        engine.prepare (spec);
    }

    /** Plays 0.1 s and returns the spikes that the engine had. */
    size_t playAndPublish()
    {
        size_t spikes = 0;
        for (size_t from = 0; from + 480 <= left.size(); from += 480)
        {
            const float* const input[] { left.data() + from, right.data() + from };
            float output[2][480];
            float* const outputs[] { output[0], output[1] };
            engine.process (input, outputs, 480, {});
            const float* const published[] { output[0], output[1] };
            telemetry.publish (engine, published, 480);
            spikes += engine.activity().spikes.size();
        }
        return spikes;
    }
};

} // namespace

TEST_CASE ("a listener receives every tick, spike and sample, and the newest potentials")
{
    Playing playing;
    playing.telemetry.setListening (true);
    const auto spikes = playing.playAndPublish();
    std::vector<Spike> receivedSpikes (100000);
    std::vector<TickRecord> ticks (2000);
    std::vector<StereoFrame> samples (100000);
    CHECK (playing.telemetry.readTicks (ticks) == 100);
    CHECK (ticks[99].tick == 99);
    CHECK (static_cast<size_t> (playing.telemetry.readSpikes (receivedSpikes)) == spikes);
    CHECK (playing.telemetry.readOutput (samples) == 4800);
    CHECK (
        std::any_of (samples.begin(), samples.begin() + 4800, [] (auto frame) { return frame.left != frame.right; }));
    CHECK (ticks[99].input.peak > 0.0f);
    const auto& snapshot = playing.telemetry.latest();
    CHECK (snapshot.sampleRate == 48000.0);
    REQUIRE (snapshot.neurons == 256);
    CHECK (std::equal (playing.engine.potentials().begin(), playing.engine.potentials().end(),
                       snapshot.potentials.begin()));
    CHECK (playing.telemetry.dropped() == 0);
}

TEST_CASE ("nobody listening costs nothing and keeps nothing")
{
    Playing playing;
    playing.playAndPublish();
    std::vector<TickRecord> ticks (10);
    CHECK (playing.telemetry.readTicks (ticks) == 0);
    CHECK (playing.telemetry.latest().neurons == 0);
}

TEST_CASE ("what a slow listener misses is dropped and counted")
{
    Playing playing;
    playing.telemetry.setListening (true);
    for (int i = 0; i < 12; ++i)
        playing.playAndPublish(); // 1,200 ticks for 1,023 places
    CHECK (playing.telemetry.dropped() > 100);
}
