#include "neural/training/explanation/Attribution.h"

#include "SomeReader.h"

#include "neural/dense/DenseNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_exception.hpp>

#include <cmath>
#include <limits>

using namespace galvani;
using Catch::Matchers::Message;

namespace
{

Eigen::VectorXf vector (std::initializer_list<float> values)
{
    Eigen::VectorXf v (static_cast<Eigen::Index> (values.size()));
    std::copy (values.begin(), values.end(), v.data());
    return v;
}

} // namespace

TEST_CASE ("the inputs of a linear network contribute their coefficients times how far they are from the baseline")
{
    DenseLayer<float> first, second;
    first.weights = Eigen::MatrixXf { { 1.0f, 2.0f, 0.0f }, { 0.0f, -1.0f, 3.0f } };
    first.biases = vector ({ 5.0f, -7.0f });
    second.weights = Eigen::MatrixXf { { 2.0f, 1.0f } };
    second.biases = vector ({ 0.5f });
    Attribution attribution;
    attribution.prepare ({ first, second }, vector ({ -1.0f, -1.0f, 0.0f }));
    const auto& parts = attribution.of (vector ({ 1.0f, 0.0f, 2.0f }));
    REQUIRE (parts.rows() == 1);
    REQUIRE (parts.cols() == 3);
    CHECK (parts (0, 0) == Catch::Approx (2.0 * 2.0));
    CHECK (parts (0, 1) == Catch::Approx (3.0 * 1.0));
    CHECK (parts (0, 2) == Catch::Approx (3.0 * 2.0));
    CHECK (attribution.outputs()[0] == Catch::Approx (11.5));
    CHECK (attribution.outputsAtBaseline()[0] == Catch::Approx (-1.5));
}

TEST_CASE ("a sigmoid of one product is shared in proportion to its terms")
{
    DenseLayer<float> layer;
    layer.weights = Eigen::MatrixXf { { 6.0f, -2.0f } };
    layer.biases = vector ({ -1.0f });
    layer.activation = Activation::sigmoid;
    Attribution attribution;
    attribution.prepare ({ layer }, vector ({ 0.0f, 0.0f }));
    const auto& parts = attribution.of (vector ({ 1.0f, 1.0f }));
    const auto rise = 1.0 / (1.0 + std::exp (-3.0)) - 1.0 / (1.0 + std::exp (1.0));
    CHECK (parts (0, 0) == Catch::Approx (1.5 * rise).margin (1e-5));
    CHECK (parts (0, 1) == Catch::Approx (-0.5 * rise).margin (1e-5));
}

TEST_CASE ("contributions add up to what the network says beyond its baseline, whatever the activation")
{
    for (const auto hidden : { Activation::tanh, Activation::sigmoid, Activation::relu, Activation::leakyRelu,
                               Activation::softplus, Activation::lifRate })
        for (std::uint64_t seed = 1; seed <= 8; ++seed)
        {
            const auto layers = someReader (seed, hidden);
            const Eigen::VectorXf baseline = readerFeaturesOf ({}, equalShares(), 0.0f);
            const Eigen::VectorXf input = readerFeaturesOf (someRates (seed), equalShares(), 0.4f);
            DenseNetwork<float> network;
            network.prepare (layers);
            const Eigen::VectorXf atBaseline = network.forward (baseline);
            const Eigen::VectorXf now = network.forward (input);
            Attribution attribution;
            attribution.prepare (layers, baseline);
            const Eigen::VectorXd sums = attribution.of (input).rowwise().sum();
            CHECK ((sums - (now - atBaseline).cast<double>()).cwiseAbs().maxCoeff() < 1.0e-6);
            CHECK (attribution.quadratureError() < 1.0e-4); // before it was shared out
            CHECK (sums.cwiseAbs().maxCoeff() > 0.01);
        }
}

TEST_CASE ("an input that stands at its baseline contributes nothing, nor does any when all do")
{
    const auto layers = someReader (3);
    const Eigen::VectorXf baseline = readerFeaturesOf ({}, equalShares(), 0.0f);
    Attribution attribution;
    attribution.prepare (layers, baseline);
    CHECK (attribution.of (baseline).isZero());
    auto input = baseline;
    input[7] = 1.0f;
    const auto& parts = attribution.of (input);
    for (Eigen::Index i = 0; i < parts.cols(); ++i)
        CHECK (parts.col (i).isZero() == (i != 7));
}

TEST_CASE ("a network of wild weights is attributed in the end, and adds up")
{
    auto layers = someReader (1, Activation::relu);
    for (auto& layer : layers)
        layer.weights *= 1.0e4f;
    const Eigen::VectorXf baseline = readerFeaturesOf ({}, equalShares(), 0.0f);
    const Eigen::VectorXf input = readerFeaturesOf (someRates (1), equalShares(), 0.4f);
    Attribution attribution;
    attribution.prepare (layers, baseline);
    const Eigen::VectorXd sums = attribution.of (input).rowwise().sum();
    CHECK ((sums - (attribution.outputs() - attribution.outputsAtBaseline())).cwiseAbs().maxCoeff() < 1.0e-6);
    layers[0].weights (0, 0) = std::numeric_limits<float>::infinity();
    attribution.prepare (layers, baseline);
    CHECK (attribution.of (input).rows() == numModulators); // of no meaning, but soon
}

TEST_CASE ("what cannot be attributed is refused in one line")
{
    Attribution attribution;
    const Eigen::VectorXf baseline = Eigen::VectorXf::Zero (numReaderFeatures);
    CHECK_THROWS_MATCHES (attribution.prepare ({}, baseline), std::invalid_argument,
                          Message ("a network without layers has nothing to attribute"));
    CHECK_THROWS_MATCHES (attribution.prepare (someReader (1), vector ({ 1.0f })), std::invalid_argument,
                          Message ("the baseline has 1 values for 34 inputs"));
    auto layers = someReader (1);
    layers[1].recurrent = Eigen::MatrixXf::Identity (16, 16);
    CHECK_THROWS_MATCHES (attribution.prepare (layers, baseline), std::invalid_argument,
                          Message ("layer 2 has a memory, so that its output is not the input's alone"));
    layers.erase (layers.begin() + 1);
    CHECK_THROWS_MATCHES (attribution.prepare (layers, baseline), std::invalid_argument,
                          Message ("layer 2 takes 16 inputs, but the layer before it gives 32"));
}
