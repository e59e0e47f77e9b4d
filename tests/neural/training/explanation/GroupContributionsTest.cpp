#include "neural/training/explanation/GroupContributions.h"

#include "SomeReader.h"

#include "neural/dense/DenseNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

using namespace galvani;

TEST_CASE ("a modulator is its rest, its groups and synchrony, together")
{
    const auto layers = someReader (5);
    DenseNetwork<float> network;
    network.prepare (layers);
    GroupContributions contributions;
    contributions.prepare (layers, equalShares());
    for (std::uint64_t seed = 1; seed <= 10; ++seed)
    {
        const auto parts = contributions.of (someRates (seed), 0.3f);
        const Eigen::VectorXf now = network.forward (readerFeaturesOf (someRates (seed), equalShares(), 0.3f));
        for (size_t m = 0; m < numModulators; ++m)
            CHECK (parts[m].sum() == Catch::Approx (now[static_cast<Eigen::Index> (m)]).margin (1.0e-5));
    }
}

TEST_CASE ("a silent brain leaves modulators at rest, and a silent group contributes nothing")
{
    GroupContributions contributions;
    contributions.prepare (someReader (5), equalShares());
    for (const auto& part : contributions.of ({}, 0.0f))
    {
        CHECK (part.groups == GroupValues {});
        CHECK (part.synchrony == 0.0f);
        CHECK (part.sum() == part.atRest);
    }
    auto rates = someRates (2);
    rates[9] = 0.0f;
    for (const auto& part : contributions.of (rates, 0.2f))
    {
        CHECK (part.groups[9] == 0.0f);
        CHECK (part.groups[8] != 0.0f);
    }
}

TEST_CASE ("what the mean rate contributes goes to the groups by their spikes")
{
    DenseLayer<float> layer;
    layer.weights = Eigen::MatrixXf::Zero (numModulators, numReaderFeatures);
    layer.weights (2, meanRateFeature) = 0.5f;
    layer.weights (2, 4) = 0.25f;
    layer.biases = Eigen::VectorXf::Zero (numModulators);
    GroupValues shares {}, rates {};
    shares[4] = 0.75f; // three quarters of the neurons
    shares[20] = 0.25f;
    rates[4] = 12.0f;
    rates[20] = 156.0f;
    GroupContributions contributions;
    contributions.prepare ({ layer }, shares);
    const auto part = contributions.of (rates, 0.0f)[2];
    // The mean rate is 48 Hz, of which 9 are group 4's; its feature rises from -1 to 1.
    CHECK (part.atRest == Catch::Approx (-0.75));
    CHECK (part.groups[4] == Catch::Approx (0.25 * 1.0 + 0.5 * 2.0 * 9.0 / 48.0));
    CHECK (part.groups[20] == Catch::Approx (0.5 * 2.0 * 39.0 / 48.0));
    CHECK (part.sum() == Catch::Approx (0.5));
}

TEST_CASE ("a network that does not read a brain is refused")
{
    GroupContributions contributions;
    auto layers = someReader (1);
    layers.pop_back();
    CHECK_THROWS_MATCHES (contributions.prepare (layers, equalShares()), std::invalid_argument,
                          Catch::Matchers::Message ("the network has 16 outputs for 8 modulators"));
    layers.clear();
    CHECK_THROWS_AS (contributions.prepare (layers, equalShares()), std::invalid_argument);
}
