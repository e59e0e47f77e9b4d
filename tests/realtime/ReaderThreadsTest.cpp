// One thread offers networks and reads what is heard while another plays.

#include "dsp/engine/Engine.h"
#include "dsp/engine/LatestValue.h"
#include "neural/brain/UntrainedReader.h"
#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

#include <array>
#include <atomic>
#include <cmath>
#include <thread>

using namespace galvani;

TEST_CASE ("one thread may offer networks, free old ones and read what is heard while another plays")
{
    Engine engine;
    EngineSpec spec;
    spec.brain.neurons = 256;
    engine.prepare (spec);
    LatestValue<Heard> heard;
    std::atomic<bool> stop { false };
    std::atomic<int> blocks { 0 };
    bool isFinite = true;
    std::thread audio (
        [&]
        {
            RandomStream random (1);
            std::array<float, 480> left, right;
            while (! stop)
            {
                for (size_t i = 0; i < left.size(); ++i)
                    left[i] = right[i] = static_cast<float> (random.uniform (-0.5, 0.5));
                const float* const input[] { left.data(), right.data() };
                float* const output[] { left.data(), right.data() };
                engine.process (input, output, 480, {});
                for (const auto sample : left)
                    isFinite = isFinite && std::isfinite (sample);
                heard.next() = engine.heard();
                heard.publish();
                ++blocks;
            }
        });
    std::uint32_t newest = 0;
    std::int64_t lastTick = -1;
    bool goesOn = true;
    for (std::uint64_t seed = 1; seed <= 200; ++seed)
    {
        newest = engine.offerReader (untrainedReader (seed));
        if (seed % 3 == 0)
            engine.collectGarbage();
        const auto now = heard.latest();
        goesOn = goesOn && now.tick >= lastTick && std::isfinite (now.surprise);
        lastTick = now.tick;
        for (const auto seen = blocks.load(); blocks.load() < seen + 2;)
            std::this_thread::yield();
    }
    // 10 ms a block: two fades at most until the last one is heard.
    for (const auto seen = blocks.load(); blocks.load() < seen + 100;)
        std::this_thread::yield();
    CHECK (engine.readerVersion() == newest);
    stop = true;
    audio.join();
    CHECK (goesOn);
    CHECK (isFinite);
    CHECK (lastTick > 1000);
}
