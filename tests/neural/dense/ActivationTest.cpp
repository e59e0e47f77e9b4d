#include "neural/dense/Activation.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using namespace galvani;
using Catch::Approx;

namespace
{

constexpr double points[] { -40.0, -3.0, -0.5, 0.0, 0.25, 1.0, 4.0, 40.0 };

template <typename Expected>
void checkEverywhere (Activation activation, const Expected& expected)
{
    for (const auto x : points)
    {
        Eigen::VectorXd one = Eigen::VectorXd::Constant (1, x);
        Eigen::VectorXf single = Eigen::VectorXf::Constant (1, static_cast<float> (x));
        applyActivation (activation, {}, one);
        applyActivation (activation, {}, single);
        CAPTURE (x);
        CHECK (one[0] == Approx (expected (x)).epsilon (1.0e-12).margin (1.0e-15));
        CHECK (single[0] == Approx (expected (x)).epsilon (1.0e-5).margin (1.0e-7));
    }
}

} // namespace

TEST_CASE ("activations are the functions of their names")
{
    checkEverywhere (Activation::identity, [] (double x) { return x; });
    checkEverywhere (Activation::sigmoid, [] (double x) { return 1.0 / (1.0 + std::exp (-x)); });
    checkEverywhere (Activation::tanh, [] (double x) { return std::tanh (x); });
    checkEverywhere (Activation::relu, [] (double x) { return x > 0.0 ? x : 0.0; });
    checkEverywhere (Activation::leakyRelu, [] (double x) { return x > 0.0 ? x : 0.01 * x; });
    checkEverywhere (Activation::softplus, [] (double x) { return x > 30.0 ? x : std::log1p (std::exp (x)); });
}

TEST_CASE ("a softmax adds up to 1 and keeps the proportions, however large its inputs")
{
    Eigen::MatrixXf values (3, 2);
    values << 1.0f, 1000.0f, 2.0f, 1001.0f, 0.0f, -1.0e30f;
    applyActivation (Activation::softmax, {}, values);
    CHECK (values.col (0).sum() == Approx (1.0f));
    CHECK (values.col (1).sum() == Approx (1.0f));
    CHECK (values (1, 0) / values (0, 0) == Approx (std::exp (1.0f)));
    CHECK (values (1, 1) / values (0, 1) == Approx (std::exp (1.0f)));
    CHECK (values (2, 1) == 0.0f);
}

TEST_CASE ("far above threshold the LIF rate is that of the neuron, far below it is nothing")
{
    const LifRateCurve curve;
    for (const auto drive : { 0.8, 1.5, 3.0, 20.0 })
    {
        // A drive of 1 is twice the current that reaches threshold, so that the potential settles at twice threshold.
        const auto current = 1.0 + drive;
        const auto rate = 1.0 / (0.002 - 0.01 * std::log (1.0 - 1.0 / current));
        CHECK (curve.value (drive) == Approx (0.01 * rate).epsilon (0.001));
    }
    CHECK (curve.value (-3.0) < 0.04);
    CHECK (curve.value (-1.0e30) == 0.0);
    CHECK (curve.slope (-1.0e30) == 0.0);
    CHECK (curve.value (-1.0e30f) == 0.0f);
    CHECK (curve.value (1.0e30f) == Approx (5.0f)); // the refractory period's limit, 500 Hz
    CHECK (curve.slope (1.0e30f) == 0.0f);
    CHECK (std::isfinite (curve.slope (-9.0f)));
}

TEST_CASE ("the slope of the LIF rate is that of central differences")
{
    const LifRateCurve curve;
    for (const auto x : { -4.0, -1.0, -0.2, 0.0, 0.1, 1.0, 10.0 })
    {
        const auto step = 1.0e-5;
        const auto expected = (curve.value (x + step) - curve.value (x - step)) / (2 * step);
        CHECK (curve.slope (x) == Approx (expected).epsilon (1.0e-6));
    }
}
