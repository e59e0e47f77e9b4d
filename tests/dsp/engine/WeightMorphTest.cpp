#include "dsp/engine/WeightMorph.h"

#include "dsp/engine/WeightMirror.h"
#include "neural/brain/Brain.h"
#include "tests/dsp/engine/EngineRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace galvani;
using Catch::Approx;

namespace
{

constexpr BrainSpec small { 256, 3 };

std::vector<float> weightsOf (const Brain& brain)
{
    return { brain.learnedWeights().begin(), brain.learnedWeights().end() };
}

std::vector<float> noise (double seconds)
{
    RandomStream random (5);
    std::vector<float> sound (static_cast<size_t> (seconds * 48000.0));
    for (auto& sample : sound)
        sample = static_cast<float> (random.uniform (-0.4, 0.4));
    return sound;
}

/** Steps between two spikes. */
std::int64_t longestSilence (const EngineRun& run)
{
    std::int64_t longest = 0;
    for (size_t i = 1; i < run.spikes.size(); ++i)
        longest = std::max (longest, run.spikes[i].step - run.spikes[i - 1].step);
    return longest;
}

} // namespace

TEST_CASE ("a pass of 128 turns brings every weight to its place, and no more is written then")
{
    Brain brain (small);
    const auto from = weightsOf (brain);
    std::vector<float> to (from.size(), 0.5f * brain.largestWeight());
    WeightMorph morph (from, to);
    CHECK (morph.isDone());
    CHECK_FALSE (morph.writeTurn (brain));

    morph.set (0.25f);
    CHECK_FALSE (morph.isDone());
    for (int turn = 0; turn < WeightMorph::turnsPerPass; ++turn)
    {
        CHECK (morph.writeTurn (brain));
        CHECK_FALSE (morph.isDone());
    }
    double sum = 0.0;
    for (size_t s = 0; s < from.size(); ++s)
    {
        REQUIRE (brain.learnedWeights()[s] == Approx (0.75f * from[s] + 0.25f * to[s]));
        sum += static_cast<double> (brain.learnedWeights()[s]);
    }
    CHECK (brain.meanLearnedWeight() == Approx (sum / static_cast<double> (from.size())));
    for (int turn = 0; turn <= WeightMorph::turnsPerPass; ++turn)
        CHECK_FALSE (morph.writeTurn (brain));
    CHECK (morph.isDone());

    // The ends are exact, and a place that is set in the middle of a pass is reached everywhere.
    for (const auto end : { 1.0f, 0.0f })
    {
        morph.set (0.7f);
        for (int turn = 0; turn < 50; ++turn)
            morph.writeTurn (brain);
        morph.set (end);
        while (morph.writeTurn (brain))
            ;
        CHECK (weightsOf (brain) == (end > 0.5f ? to : from));
    }
    CHECK (brain.meanLearnedWeight()
           == Approx (std::accumulate (from.begin(), from.end(), 0.0) / static_cast<double> (from.size())));
}

TEST_CASE ("weights of another brain are left alone, and none leaves its range")
{
    Brain brain (small);
    const auto before = weightsOf (brain);
    WeightMorph other (std::vector<float> (7, 1.0f), std::vector<float> (7, 2.0f));
    other.set (1.0f);
    CHECK_FALSE (other.writeTurn (brain));
    CHECK (weightsOf (brain) == before);

    WeightMorph wild (std::vector<float> (before.size(), -50.0f), std::vector<float> (before.size(), 1.0e9f));
    wild.set (0.5f);
    while (wild.writeTurn (brain))
        ;
    for (const auto weight : brain.learnedWeights())
        REQUIRE ((weight >= 0.0f && weight <= brain.largestWeight()));
}

TEST_CASE ("an engine whose weights move plays on, is told by its mirror, and sounds the same however blocks are split")
{
    const auto sound = noise (1.0);
    const Brain seeded (small);
    const auto from = weightsOf (seeded);
    const std::vector<float> to (from.size(), 0.36f * seeded.largestWeight());
    const auto run = [&] (BlockSizes sizes, bool moves)
    {
        Engine engine;
        EngineSpec spec;
        spec.sampleRate = 48000.0;
        spec.brain = small;
        spec.brainVersion = 4;
        engine.prepare (spec);
        auto morph = std::make_shared<WeightMorph> (from, to);
        if (moves)
            engine.offerWeightMorph (morph, 4);
        morph->set (1.0f);
        auto played = play (engine, sound, sound, sizes);
        engine.collectGarbage();
        CHECK (morph->isDone() == moves);
        CHECK (engine.weightMirror()->hasChanged() == moves);
        if (moves)
            CHECK (engine.weightMirror()->read() == LearnedWeights::of (to, seeded.largestWeight()));
        return played;
    };
    const auto moved = run (blocksOf (512), true);
    CHECK (moved.finite());
    CHECK (moved == run (randomBlocks (300), true));
    const auto still = run (blocksOf (512), false);
    CHECK (moved.spikes != still.spikes);
    CHECK (longestSilence (moved) <= longestSilence (still) + 200); // no gap
}

TEST_CASE ("a morph that was made for another brain does nothing")
{
    Engine engine;
    EngineSpec spec;
    spec.brain = small;
    spec.brainVersion = 4;
    engine.prepare (spec);
    const Brain seeded (small);
    auto morph =
        std::make_shared<WeightMorph> (weightsOf (seeded), std::vector<float> (weightsOf (seeded).size(), 1.0f));
    engine.offerWeightMorph (morph, 5);
    morph->set (1.0f);
    const auto sound = noise (0.5);
    play (engine, sound, sound, blocksOf (512));
    CHECK_FALSE (engine.weightMirror()->hasChanged());
    engine.offerWeightMorph (nullptr, 4);
    play (engine, sound, sound, blocksOf (512));
    CHECK_FALSE (engine.weightMirror()->hasChanged());
}
