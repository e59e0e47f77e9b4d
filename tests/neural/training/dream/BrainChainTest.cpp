#include "neural/dense/Initialiser.h"
#include "neural/training/dream/BrainReading.h"
#include "neural/training/dream/ChainedObjective.h"
#include "neural/training/dream/Dream.h"
#include "neural/training/dream/LikingObjective.h"
#include "neural/training/dream/StimulusResponse.h"
#include "neural/training/taste/TasteLearning.h"
#include "tests/neural/training/GradientCheck.h"
#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

using namespace galvani;

namespace
{

constexpr Eigen::Index numStimuli = numBands + numGroups;

MeasuredResponse measured()
{
    RandomStream random (1);
    MeasuredResponse now { Eigen::VectorXd (numBands), Eigen::VectorXd (numBands), Eigen::VectorXd (numGroups),
                           Eigen::VectorXd (numGroups) };
    for (auto& level : now.levels)
        level = random.uniform (0.0, 0.5);
    for (auto& gain : now.gains)
        gain = random.uniform (0.5, 1.5);
    for (auto& current : now.currents_pA)
        current = random.uniform (-50.0, 50.0);
    for (auto& rate : now.rates_hz)
        rate = random.uniform (2.0, 25.0);
    return now;
}

DenseLayers<double> reader()
{
    RandomStream random (2);
    return { initialisedLayer<double> (Initialiser::glorot, numGroups + 2, 32, Activation::tanh, 1.25, random),
             initialisedLayer<double> (Initialiser::glorot, 32, 16, Activation::tanh, 1.25, random),
             initialisedLayer<double> (Initialiser::glorot, 16, numModulators, Activation::sigmoid, 2.0, random) };
}

/** Ten descriptors: the modulators about their middle, the mean rate's feature, and how far the right side is ahead. */
DenseLayers<double> descriptors()
{
    DenseLayer<double> layer {
        Eigen::MatrixXd::Zero (10, BrainReading::numReadings), Eigen::VectorXd::Zero (10), Activation::identity, {}, {}
    };
    layer.weights.leftCols (numModulators).topRows (numModulators).diagonal().setConstant (2.0);
    layer.biases.head (numModulators).setConstant (-1.0);
    layer.weights (8, BrainReading::mean) = 1.0;
    layer.weights.row (9)
        .segment (BrainReading::firstGroup, groupsPerHemisphere)
        .setConstant (-1.0 / groupsPerHemisphere);
    layer.weights.row (9)
        .segment (BrainReading::firstGroup + groupsPerHemisphere, groupsPerHemisphere)
        .setConstant (1.0 / groupsPerHemisphere);
    return { layer };
}

std::unique_ptr<ChainedObjective> wholeChain()
{
    HiddenTaste taste (HiddenTaste::Shape::straight, 10, 4);
    std::vector<std::unique_ptr<DreamStage>> stages;
    stages.push_back (std::make_unique<StimulusResponse> (measured()));
    stages.push_back (std::make_unique<BrainReading> (reader(), 0.2));
    stages.push_back (std::make_unique<NetworkStage> (descriptors()));
    return std::make_unique<ChainedObjective> (
        std::move (stages), std::make_unique<LikingObjective> (learnTaste (taste.rated (30), {}).value()));
}

Eigen::VectorXd stimulus (double gain, double current_pA)
{
    Eigen::VectorXd x (numStimuli);
    x << Eigen::VectorXd::Constant (numBands, gain), Eigen::VectorXd::Constant (numGroups, current_pA);
    return x;
}

} // namespace

TEST_CASE ("at the measured stimulus the response is the measured one")
{
    auto now = measured();
    now.rates_hz[3] = 0.0;
    StimulusResponse response (now);
    const auto rates = response.forward (response.measured());
    for (Eigen::Index g = 0; g < numGroups; ++g)
        CHECK (rates[g] == Catch::Approx (g == 3 ? StimulusResponse::leastRate_hz : now.rates_hz[g]).epsilon (1.0e-9));
}

TEST_CASE ("a band's gain and a group's current raise the rate of their own group, and no other")
{
    StimulusResponse response (measured());
    const auto before = response.forward (response.measured());
    const auto check = [&] (Eigen::Index entry, double by, Eigen::Index group)
    {
        auto x = response.measured();
        x[entry] += by;
        const auto after = response.forward (x);
        for (Eigen::Index g = 0; g < numGroups; ++g)
            CHECK ((after[g] > before[g]) == (g == group));
    };
    check (37, 0.5, 18);
    check (numBands + 5, 30.0, 5);
}

TEST_CASE ("a response is refused what is not measured whole")
{
    auto now = measured();
    now.levels.resize (3);
    CHECK_THROWS_AS (StimulusResponse (now), std::invalid_argument);
    now = measured();
    now.rates_hz[0] = std::nan ("");
    CHECK_THROWS_AS (StimulusResponse (now), std::invalid_argument);
    CHECK_THROWS_AS (BrainReading (descriptors(), 0.0), std::invalid_argument);
}

TEST_CASE ("a reading shows rates as the brain does: 12 Hz is 0, 0 Hz is -1, synchrony as it was")
{
    BrainReading reading (reader(), 0.4);
    Eigen::VectorXd rates = Eigen::VectorXd::Constant (numGroups, 12.0);
    rates[2] = 48.0;
    rates[3] = 0.0;
    const auto read = reading.forward (rates);
    CHECK (read[BrainReading::firstGroup] == Catch::Approx (0.0).margin (1.0e-12));
    CHECK (read[BrainReading::firstGroup + 2] == Catch::Approx (1.0));
    CHECK (read[BrainReading::firstGroup + 3] == Catch::Approx (-1.0).margin (1.0e-3));
    CHECK (read[BrainReading::mean] == Catch::Approx (std::sqrt (12.75 / 12.0) - 1.0));
    CHECK (read[BrainReading::synchrony] == 0.4);
}

TEST_CASE ("the gradient goes from a liking through reader and neurons back to the stimulus")
{
    const auto objective = wholeChain();
    const auto start = StimulusResponse (measured()).measured();
    Eigen::VectorXd gradient, unused;
    objective->evaluate (start, gradient);
    REQUIRE (gradient.size() == numStimuli);
    CHECK (gradientError ([&] (const auto& y) { return objective->evaluate (y, unused); }, gradient, start,
                          stimulus (1.0e-4, 1.0e-2))
           < 1.0e-5);
}

TEST_CASE ("a dream of the stimulus pleases more than the stimulus it began with, within its limits")
{
    const DreamSpace space { stimulus (0.0, -200.0), stimulus (1.0, 0.0), stimulus (2.0, 200.0) };
    DreamSettings settings;
    settings.depth = 0.8;
    Dream dream (wholeChain(), space, StimulusResponse (measured()).measured(), settings);
    for (int i = 0; i < 20; ++i)
        dream.step();
    CHECK (dream.value() > dream.history().front() + 0.05);
    CHECK (dream.x().tail (numGroups).cwiseAbs().maxCoeff() <= 160.0);
    CHECK (dream.x().head (numBands).minCoeff() >= 0.2);
}
