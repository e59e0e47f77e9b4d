#include "neural/training/tuning/OptimiserRace.h"

#include "neural/dense/Initialiser.h"
#include "neural/training/Trainer.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

namespace
{

TrainingData<float> examples (int samples)
{
    RandomStream random (7);
    TrainingData<float> data;
    const auto draw = [&random] { return static_cast<float> (random.normal()); };
    data.inputs = Eigen::MatrixXf::NullaryExpr (34, samples, draw);
    data.targets = Eigen::MatrixXf::NullaryExpr (8, samples, draw).array().abs().min (1.0f);
    return data;
}

DenseLayers<float> reader()
{
    RandomStream random (3);
    return { initialisedLayer<float> (Initialiser::glorot, 34, 32, Activation::tanh, 1.0, random),
             initialisedLayer<float> (Initialiser::glorot, 32, 8, Activation::sigmoid, 1.0, random) };
}

OptimiserRace shortRace()
{
    OptimiserRace race;
    race.epochs = 5;
    return race;
}

} // namespace

TEST_CASE ("all run from the same start, the table is in order and its first has won")
{
    const auto result = raceOptimisers (reader(), examples (10), {}, shortRace());
    REQUIRE (result.table.size() == 12);
    CHECK (result.winner == result.table.front());
    CHECK_FALSE (result.wasCancelled);
    for (size_t i = 1; i < result.table.size(); ++i)
    {
        CHECK (result.table[i].epochs <= result.table[i - 1].epochs);
        if (result.table[i].epochs == result.table[i - 1].epochs)
            CHECK (result.table[i].loss >= result.table[i - 1].loss);
    }
    // 12 runners, then 6, then 3.
    CHECK (result.table[2].epochs == 20);
    CHECK (result.table[3].epochs == 10);
    CHECK (result.table[6].epochs == 5);
}

TEST_CASE ("what the table says of a runner is what training it gives")
{
    const auto data = examples (10);
    const auto result = raceOptimisers (reader(), data, {}, shortRace());
    for (const auto& entry : { result.winner, result.table.back() })
    {
        TrainingSettings settings;
        settings.optimiser = entry.optimiser;
        settings.learningRate = entry.learningRate;
        settings.epochs = entry.epochs;
        CHECK (train (reader(), data, settings).curve.back().trainingLoss == entry.loss);
    }
    const auto applied = result.appliedTo ({});
    CHECK (applied.optimiser == result.winner.optimiser);
    CHECK (applied.learningRate == result.winner.learningRate);
}

TEST_CASE ("few examples are judged by the training loss, many by what was held out")
{
    CHECK_FALSE (raceOptimisers (reader(), examples (10), {}, shortRace()).isByValidation);
    CHECK (raceOptimisers (reader(), examples (40), {}, shortRace()).isByValidation);
}

TEST_CASE ("who diverges loses, and where all do it is Adam at its usual rate")
{
    auto race = shortRace();
    race.kinds = { OptimiserKind::stochastic, OptimiserKind::adam };
    race.rateFactors = { 1.0e9, 1.0 };
    const auto result = raceOptimisers (reader(), examples (10), {}, race);
    CHECK (std::isfinite (result.winner.loss));
    CHECK (std::isinf (result.table.back().loss));

    race.rateFactors = { 1.0e12 };
    const auto none = raceOptimisers (reader(), examples (10), {}, race);
    CHECK (std::isinf (none.winner.loss));
    CHECK (none.winner.optimiser.kind == OptimiserKind::adam);
    CHECK (none.winner.learningRate == usualLearningRate (OptimiserKind::adam));
}

TEST_CASE ("progress runs from 0 to 1, and a cancelled race names who leads so far")
{
    double last = 0.0;
    int calls = 0;
    raceOptimisers (reader(), examples (10), {}, shortRace(),
                    [&] (double share)
                    {
                        CHECK (share > last);
                        last = share;
                        ++calls;
                        return true;
                    });
    CHECK (last == Catch::Approx (1.0));
    CHECK (calls == 12 * 5 + 6 * 10 + 3 * 20);

    calls = 0;
    const auto early = raceOptimisers (reader(), examples (10), {}, shortRace(), [&] (double) { return ++calls < 12; });
    CHECK (early.wasCancelled);
    CHECK (calls == 12);
    CHECK (early.winner.epochs == 5); // two had arrived
    CHECK (std::isinf (early.table[2].loss));

    calls = 0;
    const auto late = raceOptimisers (reader(), examples (10), {}, shortRace(), [&] (double) { return ++calls < 72; });
    CHECK (late.wasCancelled);
    CHECK (std::isfinite (late.winner.loss));

    const auto atOnce = raceOptimisers (reader(), examples (10), {}, shortRace(), [] (double) { return false; });
    CHECK (atOnce.winner.optimiser.kind == OptimiserKind::adam);
}

TEST_CASE ("a race without runners, rates or epochs is refused, and so is what cannot be trained")
{
    auto race = shortRace();
    race.kinds.clear();
    CHECK_THROWS_AS (raceOptimisers (reader(), examples (10), {}, race), std::invalid_argument);
    race = shortRace();
    race.rateFactors = { -1.0 };
    CHECK_THROWS_AS (raceOptimisers (reader(), examples (10), {}, race), std::invalid_argument);
    race = shortRace();
    race.epochs = 0;
    CHECK_THROWS_AS (raceOptimisers (reader(), examples (10), {}, race), std::invalid_argument);
    auto data = examples (10);
    data.targets.conservativeResize (7, 10);
    CHECK_THROWS_AS (raceOptimisers (reader(), data, {}, shortRace()), std::invalid_argument);
}
