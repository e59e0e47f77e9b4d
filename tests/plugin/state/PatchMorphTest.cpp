#include "plugin/state/PatchMorph.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/Brain.h"
#include "neural/brain/UntrainedReader.h"
#include "neural/random/RandomStream.h"
#include "plugin/state/PatchDocument.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;

namespace
{

Patch some (std::uint64_t seed, BrainSpec brain = { 256, 3 })
{
    RandomStream random (seed);
    Patch patch;
    patch.name = "Number " + std::to_string (seed);
    for (const auto& row : parameterList())
        patch.parameters[row.index] = row.nearestOnGrid (row.fromNormalised (static_cast<float> (random.uniform())));
    for (int r = 0; r < 60; ++r)
        patch.routing.set ({ static_cast<int> (random.uniform() * numModulationSources),
                             static_cast<int> (random.uniform() * numModulationTargets),
                             static_cast<float> (random.uniform (-1.0, 1.0)), static_cast<RouteCurve> (r % 5),
                             static_cast<float> (random.uniform (0.0, 5000.0)) });
    patch.brain = brain;
    patch.reader = untrainedReader (seed);
    for (auto& offset : patch.dream.modulatorOffset)
        offset = static_cast<float> (random.uniform (-1.0, 1.0));
    for (auto& hz : patch.tuning.hz)
        hz = static_cast<float> (random.uniform (1.0, 20000.0));
    return patch;
}

LearnedWeights learned (BrainSpec spec, float share)
{
    const Brain brain (spec);
    return LearnedWeights::of (std::vector<float> (brain.learnedWeights().size(), share * brain.largestWeight()),
                               brain.largestWeight());
}

} // namespace

TEST_CASE ("the ends of a morph are the two patches, to the last bit")
{
    auto a = some (1), b = some (2);
    b.learned = learned (b.brain, 0.5f);
    CHECK (morphed (a, b, 0.0f) == a);
    CHECK (morphed (a, b, 1.0f) == b);
    CHECK (morphed (a, b, -1.0f) == a);
    CHECK (morphed (a, b, 2.0f) == b);
    CHECK (morphed (a, b, NAN) == a);
    CHECK (morphed (a, a, 0.3f) == a);
}

TEST_CASE ("in the middle every continuous parameter stands at the mean of its positions, and the rest changes sides")
{
    const auto a = some (1), b = some (2);
    const auto middle = morphed (a, b, 0.5f), before = morphed (a, b, 0.499f);
    for (const auto& row : parameterList())
    {
        CAPTURE (row.id);
        if (row.curve == Curve::choice || row.curve == Curve::toggle)
        {
            CHECK (before.parameters[row.index] == a.parameters[row.index]);
            CHECK (middle.parameters[row.index] == b.parameters[row.index]);
            continue;
        }
        const auto mean =
            0.5f * (row.toNormalised (a.parameters[row.index]) + row.toNormalised (b.parameters[row.index]));
        const auto grid =
            row.curve == Curve::linear || row.curve == Curve::logarithmic ? 0.002f : 0.51f / (row.greatest - row.least);
        CHECK (row.toNormalised (middle.parameters[row.index]) == Approx (mean).margin (grid));
    }
    CHECK (before.name == a.name);
    CHECK (middle.name == b.name);
    CHECK (middle.dream.modulatorOffset[3]
           == Approx (0.5f * (a.dream.modulatorOffset[3] + b.dream.modulatorOffset[3])));
    CHECK (middle.tuning.hz[60] == Approx (std::sqrt (a.tuning.hz[60] * b.tuning.hz[60])));
    CHECK (middle.reader[1].weights.isApprox (0.5f * (a.reader[1].weights + b.reader[1].weights), 1.0e-4f));
}

TEST_CASE ("everything stays within its range, and every step of a morph can be saved")
{
    for (std::uint64_t seed = 1; seed < 8; ++seed)
    {
        const auto a = some (seed), b = some (seed + 20);
        for (const auto x : { 1.0e-6f, 0.1f, 0.37f, 0.5f, 0.93f, 0.999999f })
        {
            const auto patch = morphed (a, b, x);
            for (const auto& row : parameterList())
                REQUIRE (row.contains (patch.parameters[row.index]));
            CHECK (patch.routing.size() <= ModulationRouting::maximumRoutes);
            const auto read = readPatch (writePatch (patch));
            INFO (read.reason);
            REQUIRE (read.patch);
            CHECK (*read.patch == patch);
        }
    }
}

TEST_CASE ("a route fades in or out where one side has none, and turns where both have one")
{
    Patch a, b;
    a.routing.set ({ 0, 1, 0.8f, RouteCurve::late, 100.0f });
    a.routing.set ({ 2, 3, 0.4f });
    b.routing.set ({ 0, 1, -0.4f, RouteCurve::steps, 300.0f });
    b.routing.set ({ 4, 5, 1.0f });
    const auto quarter = morphed (a, b, 0.25f).routing;
    REQUIRE (quarter.size() == 3);
    CHECK (quarter.depth (0, 1) == Approx (0.5f));
    CHECK (quarter.find (0, 1)->smoothing_ms == Approx (150.0f));
    CHECK (quarter.find (0, 1)->curve == RouteCurve::late);
    CHECK (quarter.depth (2, 3) == Approx (0.3f));
    CHECK (quarter.depth (4, 5) == Approx (0.25f));
    CHECK (morphed (a, b, 0.75f).routing.find (0, 1)->curve == RouteCurve::steps);
}

TEST_CASE ("of more routes than there may be, the deepest stay")
{
    Patch a, b;
    for (int r = 0; r < 64; ++r)
    {
        a.routing.set ({ r % 32, r / 32, 0.1f });
        b.routing.set ({ r % 32, 2 + r / 32, 1.0f });
    }
    const auto routing = morphed (a, b, 0.5f).routing;
    CHECK (routing.size() == 64);
    for (const auto& route : routing.routes())
        CHECK (route.depth == 0.5f);
}

TEST_CASE ("one brain's weights lie between, also where one side has learned nothing")
{
    auto a = some (1), b = some (2);
    a.learned = learned (a.brain, 0.25f);
    b.learned = learned (b.brain, 0.75f);
    const auto middle = morphed (a, b, 0.5f).learned;
    REQUIRE (middle.size() == a.learned.size());
    CHECK (middle[7] == Approx (0.5f * middle.largest_pA()).epsilon (1.0e-3));

    a.learned = {};
    const Brain seeded (a.brain);
    const auto half = morphed (a, b, 0.5f).learned;
    REQUIRE (half.size() == b.learned.size());
    CHECK (half[7] == Approx (0.5f * (seeded.learnedWeights()[7] + b.learned[7])).epsilon (1.0e-3));
}

TEST_CASE ("unequal brains and unequal readers change sides in the middle")
{
    auto a = some (1, { 256, 3 }), b = some (2, { 256, 4 });
    a.learned = learned (a.brain, 0.25f);
    b.learned = learned (b.brain, 0.75f);
    b.reader.pop_back();
    const auto before = morphed (a, b, 0.49f), after = morphed (a, b, 0.51f);
    CHECK (before.brain == a.brain);
    CHECK (before.learned == a.learned);
    CHECK (before.reader == a.reader);
    CHECK (after.brain == b.brain);
    CHECK (after.learned == b.learned);
    CHECK (after.reader == b.reader);
    // A trained network moves from the untrained one of its brain, where it has the same layers.
    b = some (2);
    a.reader = {};
    CHECK (morphed (a, b, 0.5f).reader[0].biases.size() == b.reader[0].biases.size());
    CHECK (morphed (a, b, 0.01f).reader[0].weights.isApprox (untrainedReader (3)[0].weights, 0.05f));
}
