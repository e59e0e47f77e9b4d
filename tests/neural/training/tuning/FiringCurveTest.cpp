#include "neural/training/tuning/FiringCurve.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

namespace
{

/** The rates that a curve gives itself. */
FiringCurve madeOf (const LifRateCurve& curve)
{
    FiringCurve made;
    for (double current = 0.0; current <= 1000.0; current += 20.0)
    {
        made.current_pA.push_back (current);
        made.rate_Hz.push_back (curve.value (driveOf (made.neuron, current)) / curve.scale);
    }
    return made;
}

} // namespace

TEST_CASE ("the drive is 0 at the rheobase, 1 at twice that current and -1 without any")
{
    const LifParameters neuron;
    CHECK (driveOf (neuron, 200.0) == Catch::Approx (0.0).margin (1.0e-12));
    CHECK (driveOf (neuron, 400.0) == Catch::Approx (1.0));
    CHECK (driveOf (neuron, 0.0) == Catch::Approx (-1.0));
}

TEST_CASE ("the steady rate is that of the textbook, with rest and reset apart too")
{
    LifParameters neuron;
    CHECK (steadyRate (neuron, 200.0) == 0.0);
    // R I = 40 mV, threshold 20 mV above rest.
    CHECK (steadyRate (neuron, 400.0) == Catch::Approx (1000.0 / (2.0 + 10.0 * std::log (40.0 / 20.0))));
    neuron.reset_mV = -65.0; // 5 mV above rest, so that 35 mV of 40 are left to climb
    CHECK (steadyRate (neuron, 400.0) == Catch::Approx (1000.0 / (2.0 + 10.0 * std::log (35.0 / 20.0))));
}

TEST_CASE ("a curve that is a LIF rate is found again")
{
    for (const auto softness : { 0.01, 0.1, 0.4 })
    {
        LifRateCurve original;
        original.softness = softness;
        const auto made = madeOf (original);
        const auto fit = fittedCurve (made);
        CHECK (fit.softness == Catch::Approx (softness).epsilon (0.01));
        CHECK (fit.refractory_s == original.refractory_s);
        CHECK (fit.membrane_s == original.membrane_s);
        CHECK (worstMisfit (fit, made) < 1.0e-3);
    }
}

TEST_CASE ("the fitted scale passes gradients on as strong as they come")
{
    const auto fit = fittedCurve (madeOf ({}));
    double squares = 0.0, weights = 0.0;
    for (double x = -5.0; x <= 5.0; x += 0.01)
    {
        squares += std::exp (-0.5 * x * x) * fit.slope (x) * fit.slope (x);
        weights += std::exp (-0.5 * x * x);
    }
    CHECK (squares / weights == Catch::Approx (1.0).epsilon (1.0e-3));
}

TEST_CASE ("the misfit is a share of the largest rate")
{
    auto made = madeOf ({});
    made.rate_Hz[10] += 0.1 * made.rate_Hz.back();
    CHECK (worstMisfit ({}, made) == Catch::Approx (0.1));
}

TEST_CASE ("a curve without rates, or without a spike, is not fitted")
{
    CHECK_THROWS_AS (fittedCurve ({}), std::invalid_argument);
    CHECK_THROWS_AS (fittedCurve ({ {}, { 0.0, 100.0 }, { 0.0, 0.0 } }), std::invalid_argument);
    CHECK_THROWS_AS (fittedCurve ({ {}, { 0.0, 100.0 }, { 1.0 } }), std::invalid_argument);
}
