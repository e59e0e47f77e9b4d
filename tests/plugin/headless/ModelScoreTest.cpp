#include "plugin/headless/ModelScore.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;
using Catch::Approx;

namespace
{

/** Gives the inputs, through this activation. */
DenseLayers<float> passing (int width, Activation activation)
{
    return { { Eigen::MatrixXf::Identity (width, width), Eigen::VectorXf::Zero (width), activation, {}, {} } };
}

} // namespace

TEST_CASE ("accuracy is the share of samples whose greatest output is their class, of the samples that were asked for")
{
    TrainingData<float> data;
    data.inputs.resize (3, 4);
    data.inputs << 5, 0, 0, 1, 0, 5, 0, 2, 0, 0, 5, 3;
    data.classes = { 0, 1, 1, 2 };
    const auto loss = Loss::sparseCategoricalCrossEntropy;
    const auto layers = passing (3, Activation::softmax);
    CHECK (scoreOf (layers, data, { 0, 1, 2, 3 }, loss).accuracy == Approx (0.75));
    CHECK (scoreOf (layers, data, { 2 }, loss).accuracy == 0.0);
    CHECK (scoreOf (layers, data, { 2 }, loss).loss == Approx (std::log (2 + std::exp (5.0))));
    CHECK (scoreOf (layers, data, { 3, 0 }, loss).accuracy == 1.0);
}

TEST_CASE ("a single output is class 1 from a half on, several are a class each")
{
    TrainingData<float> data;
    data.inputs.resize (1, 4);
    data.inputs << -1, 0, 1, 2;
    data.targets.resize (1, 4);
    data.targets << 0, 1, 1, 0;
    CHECK (scoreOf (passing (1, Activation::sigmoid), data, { 0, 1, 2, 3 }, Loss::binaryCrossEntropy).accuracy
           == Approx (0.75));

    data.inputs.resize (2, 2);
    data.inputs << -3, -3, -1, -1;
    data.targets.resize (2, 2);
    data.targets << 0, 1, 1, 0;
    CHECK (scoreOf (passing (2, Activation::sigmoid), data, { 0, 1 }, Loss::binaryCrossEntropy).accuracy == 0.5);
}
