#include "dsp/engine/HeardAverage.h"

#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;

namespace
{

struct Fed
{
    HeardAverage average;
    RandomStream random { 5 };
    std::int64_t tick = 0;

    /** Features of a mean and a deviation, modulators of 0.25, targets of 0.75, bands of 0.4 and 0.8. */
    void feed (int ticks, float mean, float deviation)
    {
        for (int i = 0; i < ticks; ++i)
        {
            std::array<float, numFeatures> features;
            for (auto& feature : features)
                feature = mean + deviation * static_cast<float> (random.normal());
            std::array<float, numModulators> modulators;
            modulators.fill (0.25f);
            std::array<float, numTaughtTargets> targets;
            targets.fill (0.75f);
            std::array<float, numBands> bands;
            bands.fill (tick % 2 == 0 ? 0.4f : 0.8f);
            average.add (tick++, features, modulators, targets, bands);
        }
    }
};

} // namespace

TEST_CASE ("nothing was heard before the first tick, and the first is its own mean")
{
    Fed fed;
    CHECK (fed.average.now().tick == -1);
    CHECK (fed.average.now().surprise == 0.0f);
    fed.feed (1, 0.5f, 0.0f);
    const auto heard = fed.average.now();
    CHECK (heard.tick == 0);
    CHECK (heard.mean[0] == 0.5f);
    CHECK (heard.deviation[33] == 0.0f);
    CHECK (heard.modulators[7] == 0.25f);
    CHECK (heard.targets[0] == 0.75f);
    CHECK (heard.bands[63] == 0.4f);
    CHECK (heard.surprise == 0.0f);
}

TEST_CASE ("mean and deviation are those of the last second, and what was before is forgotten")
{
    Fed fed;
    fed.feed (3000, -0.4f, 0.2f);
    auto heard = fed.average.now();
    CHECK (heard.mean[10] == Approx (-0.4).margin (0.03));
    CHECK (heard.deviation[10] == Approx (0.2).epsilon (0.1));
    CHECK (heard.bands[5] == Approx (0.6).margin (0.001));
    fed.feed (1000, 0.6f, 0.0f);
    CHECK (fed.average.now().mean[10] == Approx (0.6 - 1.0 / 2.718).margin (0.01));
    fed.feed (7000, 0.6f, 0.0f);
    heard = fed.average.now();
    CHECK (heard.mean[10] == Approx (0.6).margin (0.001));
    CHECK (heard.deviation[10] < 0.03f);
    CHECK (heard.tick == 10999);
}

TEST_CASE ("the usual is no surprise, the unusual is one until it is usual")
{
    Fed fed;
    fed.feed (20000, 0.0f, 0.2f);
    const auto usual = fed.average.now().surprise;
    CHECK (usual < 0.1f);
    fed.feed (1500, 0.6f, 0.2f);
    const auto unusual = fed.average.now().surprise;
    CHECK (unusual > 1.0f);
    fed.feed (60000, 0.6f, 0.2f);
    CHECK (fed.average.now().surprise < 0.3f * unusual);
}

TEST_CASE ("after a silence that never changed the least change is a surprise, but a finite one")
{
    Fed fed;
    fed.feed (5000, -1.0f, 0.0f);
    CHECK (fed.average.now().surprise == 0.0f);
    fed.feed (10, 1.0f, 0.0f);
    const auto surprise = fed.average.now().surprise;
    CHECK (surprise > 0.1f);
    CHECK (surprise < 2.0f / HeardAverage::leastDeviation);
}

TEST_CASE ("an engine tells what it heard, with modulators and targets as they sounded, and forgets it at a reset")
{
    Engine engine;
    EngineSpec spec;
    spec.brain.neurons = 256;
    engine.prepare (spec);
    CHECK (engine.heard().tick == -1);
    const auto sound = testSound (48000.0, 0.8);
    const auto run = play (engine, sound, sound, blocksOf (480));
    const auto heard = engine.heard();
    CHECK (heard.tick == 799);
    double sum = 0.0;
    for (size_t tick = 0; tick < 800; ++tick)
        sum += static_cast<double> (run.activity[tick * (2 + numModulators) + 2]);
    CHECK (heard.modulators[0] == Approx (sum / 800.0).epsilon (1.0e-4)); // the plain mean within the first second
    CHECK (heard.targets[0] == Approx (engine.modulatedTargets()[0]).margin (0.1));
    CHECK (heard.mean[meanRateFeature] > -0.95f);
    CHECK (heard.mean[meanRateFeature] < 1.5f);
    CHECK (heard.deviation[meanRateFeature] > 0.01f);
    engine.reset();
    CHECK (engine.heard().tick == -1);
}
