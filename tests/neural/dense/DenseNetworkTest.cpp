#include "neural/dense/DenseNetwork.h"

#include "neural/dense/Initialiser.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

TEST_CASE ("a forward pass is f (W x + b), layer after layer")
{
    DenseLayer<float> first { Eigen::MatrixXf (2, 3), Eigen::VectorXf (2), Activation::tanh, {}, {} };
    first.weights << 0.5f, -1.0f, 0.25f, 2.0f, 0.0f, -0.5f;
    first.biases << 0.1f, -0.2f;
    DenseLayer<float> second { Eigen::MatrixXf (1, 2), Eigen::VectorXf (1), Activation::sigmoid, {}, {} };
    second.weights << 1.5f, -0.75f;
    second.biases << 0.3f;
    DenseNetwork<float> network;
    network.prepare ({ first, second });

    Eigen::VectorXf input (3);
    input << 1.0f, 2.0f, -1.0f;
    const auto h0 = std::tanh (0.5 * 1 - 1.0 * 2 + 0.25 * -1 + 0.1);
    const auto h1 = std::tanh (2.0 * 1 - 0.5 * -1 - 0.2);
    const auto expected = 1.0 / (1.0 + std::exp (-(1.5 * h0 - 0.75 * h1 + 0.3)));
    CHECK (network.forward (input)[0] == Catch::Approx (expected).epsilon (1.0e-5));
}

TEST_CASE ("the sigmoid neither overflows nor leaves 0 to 1")
{
    Eigen::VectorXf values (4);
    values << -1.0e30f, -20.0f, 20.0f, 1.0e30f;
    applyActivation (Activation::sigmoid, {}, values);
    CHECK (values[0] == 0.0f);
    CHECK (values[1] >= 0.0f);
    CHECK (values[2] <= 1.0f);
    CHECK (values[3] == 1.0f);
}

TEST_CASE ("layers that do not fit together are refused")
{
    RandomStream random (1);
    DenseNetwork<float> network;
    CHECK_THROWS_AS (
        network.prepare ({ initialisedLayer<float> (Initialiser::glorot, 3, 4, Activation::tanh, 1.0, random),
                           initialisedLayer<float> (Initialiser::glorot, 5, 2, Activation::tanh, 1.0, random) }),
        std::invalid_argument);
    auto layer = initialisedLayer<float> (Initialiser::glorot, 3, 4, Activation::tanh, 1.0, random);
    layer.biases.resize (3);
    CHECK_THROWS_AS (network.prepare ({ layer }), std::invalid_argument);
}

TEST_CASE ("Glorot weights fill their bound and have its variance")
{
    RandomStream random (1);
    const auto layer = initialisedLayer<float> (Initialiser::glorot, 200, 100, Activation::tanh, 1.0, random);
    const auto bound = std::sqrt (6.0f / 300.0f);
    CHECK (layer.weights.maxCoeff() < bound);
    CHECK (layer.weights.minCoeff() > -bound);
    CHECK (layer.weights.squaredNorm() / 20000.0f == Catch::Approx (bound * bound / 3.0f).epsilon (0.03));
    CHECK (layer.biases.norm() == 0.0f);
}

TEST_CASE ("an Elman layer hears what it said a step before, until it is reset")
{
    DenseLayer<double> layer;
    layer.weights = Eigen::MatrixXd::Constant (1, 1, 1.0);
    layer.biases = Eigen::VectorXd::Constant (1, 0.25);
    layer.recurrent = Eigen::MatrixXd::Constant (1, 1, 0.5);
    DenseNetwork<double> network;
    network.prepare ({ layer });
    const Eigen::VectorXd input = Eigen::VectorXd::Constant (1, 1.0);
    CHECK (network.forward (input)[0] == 1.25);
    CHECK (network.forward (input)[0] == 1.25 + 0.5 * 1.25);
    network.reset();
    CHECK (network.forward (input)[0] == 1.25);
}
