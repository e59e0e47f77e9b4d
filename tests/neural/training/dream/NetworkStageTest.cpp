#include "neural/training/dream/NetworkStage.h"

#include "neural/dense/Initialiser.h"
#include "neural/training/dream/ChainedObjective.h"
#include "neural/training/dream/ChosenEntry.h"
#include "neural/training/dream/Dream.h"
#include "tests/neural/training/GradientCheck.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <stdexcept>
#include <utility>

using namespace galvani;

namespace
{

DenseLayers<double> layersWith (Activation last, std::uint64_t seed)
{
    RandomStream random (seed);
    return { initialisedLayer<double> (Initialiser::glorot, 6, 8, Activation::tanh, 2.0, random),
             initialisedLayer<double> (Initialiser::glorot, 8, 4, last, 2.0, random) };
}

std::unique_ptr<DreamObjective> outputOf (DenseLayers<double> layers, Eigen::Index chosen)
{
    std::vector<std::unique_ptr<DreamStage>> stages;
    const auto outputs = layers.back().outputs();
    stages.push_back (std::make_unique<NetworkStage> (std::move (layers)));
    return std::make_unique<ChainedObjective> (std::move (stages), std::make_unique<ChosenEntry> (outputs, chosen));
}

} // namespace

TEST_CASE ("the gradient of a network's output by its input is that of central differences")
{
    for (const auto last : { Activation::identity, Activation::sigmoid, Activation::softmax, Activation::lifRate })
    {
        const auto objective = outputOf (layersWith (last, 1), 2);
        RandomStream random (2);
        Eigen::VectorXd x (6), gradient, unused;
        for (auto& entry : x)
            entry = random.uniform (-1.0, 1.0);
        objective->evaluate (x, gradient);
        CHECK (gradientError ([&] (const auto& y) { return objective->evaluate (y, unused); }, gradient, x,
                              Eigen::VectorXd::Constant (6, 1.0e-5))
               < 1.0e-5);
    }
}

TEST_CASE ("a dream of a class makes the network see it")
{
    for (Eigen::Index chosen = 0; chosen < 4; ++chosen)
    {
        const auto edge = Eigen::VectorXd::Ones (6);
        Dream dream (outputOf (layersWith (Activation::softmax, 3), chosen), { -edge, 0.0 * edge, edge },
                     Eigen::VectorXd::Zero (6));
        for (int i = 0; i < 40; ++i)
            dream.step();
        CHECK (dream.history().front() < 0.5);
        CHECK (dream.value() > dream.history().front() + 0.2);
    }
}

TEST_CASE ("layers that do not fit together are no stage, and stages that do not are no chain")
{
    CHECK_THROWS_AS (NetworkStage ({}), std::invalid_argument);
    auto layers = layersWith (Activation::identity, 1);
    layers[1].biases.resize (3);
    CHECK_THROWS_AS (NetworkStage (layers), std::invalid_argument);

    std::vector<std::unique_ptr<DreamStage>> stages;
    stages.push_back (std::make_unique<NetworkStage> (layersWith (Activation::identity, 1)));
    CHECK_THROWS_AS (ChainedObjective (std::move (stages), std::make_unique<ChosenEntry> (5, 0)),
                     std::invalid_argument);
}
