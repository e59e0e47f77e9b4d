#include "neural/dense/DenseNetwork.h"
#include "neural/dense/Initialiser.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

/** Standard deviation of the outputs of each of many layers, for inputs of deviation 1. */
std::vector<double> deviations (Initialiser initialiser, Activation activation, double gain, int depth)
{
    constexpr int width = 64, samples = 50;
    RandomStream random (5);
    Eigen::MatrixXd values = Eigen::MatrixXd::NullaryExpr (width, samples, [&random] { return random.normal(); });
    std::vector<double> result;
    for (int i = 0; i < depth; ++i)
    {
        const auto layer = initialisedLayer<double> (initialiser, width, width, activation, gain, random);
        values = layer.weights * values;
        applyActivation (activation, layer.curve, values);
        const auto spread = (values.array() - values.mean()).square().mean();
        result.push_back (std::sqrt (spread));
    }
    return result;
}

} // namespace

TEST_CASE ("critical weights carry activity through twenty layers, normal ones of 0.01 let it die")
{
    for (const auto activation : { Activation::tanh, Activation::relu, Activation::identity })
    {
        const auto alive = deviations (Initialiser::critical, activation, 1.0, 20);
        for (const auto deviation : alive)
        {
            CHECK (deviation
                   > 0.05); // tanh flattens: at the edge activity falls as 1 over the root of depth, not exponentially
            CHECK (deviation < 10.0);
        }
        CHECK (deviations (Initialiser::normal, activation, 1.0, 20).back() < 1.0e-15);
    }
}

TEST_CASE ("away from the edge, activity fades or saturates")
{
    CHECK (deviations (Initialiser::critical, Activation::tanh, 0.7, 20).back() < 0.01);
    CHECK (deviations (Initialiser::critical, Activation::identity, 1.5, 20).back() > 100.0);
}
