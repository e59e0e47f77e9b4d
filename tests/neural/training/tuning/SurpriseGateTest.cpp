#include "neural/training/tuning/SurpriseGate.h"

#include "neural/dense/Initialiser.h"
#include "neural/training/Trainer.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>

using namespace galvani;

namespace
{

template <typename Real>
Real meanOf (const std::vector<Real>& values)
{
    return std::accumulate (values.begin(), values.end(), Real (0)) / static_cast<Real> (values.size());
}

/** Nine samples near one another, the tenth elsewhere. */
Eigen::MatrixXd nineAlikeAndOne()
{
    RandomStream random (1);
    Eigen::MatrixXd inputs = Eigen::MatrixXd::NullaryExpr (34, 10, [&random] { return 0.3 * random.normal(); });
    inputs.col (9).array() += 2.0;
    return inputs;
}

} // namespace

TEST_CASE ("the sample that is unlike the others is learned from most, and the mean gate is 1")
{
    const auto gates = gatesFromSurprise<double> (nineAlikeAndOne());
    REQUIRE (gates.size() == 10);
    CHECK (meanOf (gates) == Catch::Approx (1.0));
    CHECK (std::max_element (gates.begin(), gates.end()) - gates.begin() == 9);
    CHECK (gates[9] > 3.0 * gates[0]);
}

TEST_CASE ("surprise does not depend on the order of the samples")
{
    const auto inputs = nineAlikeAndOne();
    const Eigen::MatrixXd turned = inputs.rowwise().reverse();
    auto forth = gatesFromSurprise<double> (inputs), back = gatesFromSurprise<double> (turned);
    std::reverse (back.begin(), back.end());
    for (size_t i = 0; i < forth.size(); ++i)
        CHECK (forth[i] == Catch::Approx (back[i]));
}

TEST_CASE ("likes open a gate, dislikes close it, and what nobody judged lies between")
{
    const std::vector<Approval> said { { 3, 0 }, { 0, 0 }, { 0, 3 }, { 1, 1 }, { 1, 0 } };
    const auto gates = gatesFromReward<float> (said);
    CHECK (meanOf (gates) == Catch::Approx (1.0f));
    CHECK (gates[0] / gates[1] == Catch::Approx (1.6f));
    CHECK (gates[2] / gates[1] == Catch::Approx (0.4f));
    CHECK (gates[3] == Catch::Approx (gates[1]));
    CHECK (gates[4] > gates[1]);
    CHECK (gates[4] < gates[0]);
}

TEST_CASE ("gates keep within their range, and without strength all are 1")
{
    const std::vector<double> factors { 0.0, 1.0, 100.0, std::nan ("") };
    const auto gates = gatesFrom<double> (factors);
    CHECK (gates[2] / gates[0] == Catch::Approx (16.0));
    CHECK (gates[3] == Catch::Approx (gates[1]));
    GateRange none;
    none.strength = 0.0;
    for (const auto gate : gatesFrom<double> (factors, none))
        CHECK (gate == 1.0);
    GateRange turned;
    turned.most = 0.1;
    CHECK_THROWS_AS (gatesFrom<double> (factors, turned), std::invalid_argument);
    CHECK (gatesFrom<double> ({}).empty());
}

TEST_CASE ("samples that are all the same surprise alike")
{
    for (const auto gate : gatesFromSurprise<float> (Eigen::MatrixXf::Constant (4, 5, 2.0f)))
        CHECK (gate == Catch::Approx (1.0f));
    CHECK (gatesFromSurprise<float> (Eigen::MatrixXf (4, 0)).empty());
}

TEST_CASE ("a gated sample pulls harder, whatever the batch")
{
    // One weight, and two samples that want opposite things of it: the least loss lies at their gates' mean.
    TrainingData<double> data;
    data.inputs = Eigen::MatrixXd::Ones (1, 2);
    data.targets = Eigen::RowVector2d (1.0, -1.0);
    data.gates = { 1.5, 0.5 };
    TrainingSettings settings;
    settings.loss = Loss::halfSquaredError;
    settings.epochs = 2000;
    for (const auto kind : { OptimiserKind::gradientDescent, OptimiserKind::stochastic })
        for (const auto batch : { 1, 2 })
        {
            settings.optimiser.kind = kind;
            settings.learningRate = 0.01;
            settings.batch = batch;
            DenseLayer<double> layer {
                Eigen::MatrixXd::Zero (1, 1), Eigen::VectorXd::Zero (1), Activation::identity, {}, {}
            };
            const auto learned = train ({ layer }, data, settings).layers.front();
            CHECK (learned.weights (0, 0) + learned.biases[0] == Catch::Approx (0.5).margin (0.03));
        }
}
