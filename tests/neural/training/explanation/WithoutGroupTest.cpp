#include "neural/training/explanation/WithoutGroup.h"

#include "SomeReader.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("without a group its feature is that of silence and the mean rate lacks its part")
{
    DenseLayer<float> layer;
    layer.weights = Eigen::MatrixXf::Zero (numModulators, numReaderFeatures);
    layer.weights (0, 6) = 1.0f;
    layer.weights (1, meanRateFeature) = 1.0f;
    layer.weights (2, synchronyFeature) = 1.0f;
    layer.weights (3, 7) = 1.0f;
    layer.biases = Eigen::VectorXf::Zero (numModulators);
    WithoutGroup silencing;
    silencing.prepare ({ layer }, equalShares());
    GroupValues rates {};
    rates.fill (12.0f);
    rates[6] = 396.0f; // the mean is 24 Hz
    const auto now = silencing.now (rates, 0.6f), then = silencing.without (6, rates, 0.6f);
    CHECK (now[1] == Catch::Approx (std::sqrt (2.0) - 1.0));
    CHECK (then[0] == -1.0f);
    CHECK (then[1] == Catch::Approx (std::sqrt (31.0 / 32.0) - 1.0));
    CHECK (then[2] == 0.6f);
    CHECK (then[3] == now[3]);
}

TEST_CASE ("a brain with a single group awake is at rest without it")
{
    WithoutGroup silencing;
    silencing.prepare (someReader (4), equalShares());
    GroupValues rates {};
    rates[17] = 30.0f;
    CHECK (silencing.without (17, rates, 0.0f) == silencing.now ({}, 0.0f));
    CHECK (silencing.now (rates, 0.0f) != silencing.now ({}, 0.0f));
}

TEST_CASE ("a network that reads something else, or remembers, is not asked")
{
    WithoutGroup silencing;
    auto layers = someReader (1);
    layers[1].recurrent = Eigen::MatrixXf::Identity (16, 16);
    CHECK_THROWS_MATCHES (silencing.prepare (layers, equalShares()), std::invalid_argument,
                          Catch::Matchers::Message ("a network with a memory cannot be asked what would be"));
    layers.erase (layers.begin());
    CHECK_THROWS_MATCHES (silencing.prepare (layers, equalShares()), std::invalid_argument,
                          Catch::Matchers::Message ("a network of 32 inputs and 8 outputs does not lead from 34 "
                                                    "features to 8 modulators"));
}
