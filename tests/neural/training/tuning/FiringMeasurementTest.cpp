#include "neural/training/tuning/FiringMeasurement.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <stdexcept>

using namespace galvani;

TEST_CASE ("a LIF neuron without noise fires as the formula says, within 1 %")
{
    FiringMeasurement m;
    m.noise_pA = 0.0;
    m.dt_ms = 0.01; // a spike waits for the end of its step, and 0.1 ms are 2 % of the shortest interval
    m.lowest_pA = 205.0;
    m.currents = 20;
    m.neuronsEach = 1;
    m.count_s = 10.0;
    const auto curve = measureFiringCurve (m);
    REQUIRE (curve.rate_Hz.size() == 20);
    for (size_t i = 0; i < curve.rate_Hz.size(); ++i)
    {
        INFO (curve.current_pA[i] << " pA");
        CHECK (curve.rate_Hz[i] == Catch::Approx (steadyRate (m.neuron, curve.current_pA[i])).epsilon (0.01));
    }
    CHECK (curve.rate_Hz.back() > 200.0);
}

TEST_CASE ("below the rheobase only noise makes neurons fire")
{
    FiringMeasurement m;
    m.lowest_pA = 100.0;
    m.highest_pA = 190.0;
    m.currents = 2;
    CHECK (measureFiringCurve (m).rate_Hz[1] > 5.0);
    m.noise_pA = 0.0;
    CHECK (measureFiringCurve (m).rate_Hz[1] == 0.0);
}

TEST_CASE ("the curve fitted to the default brain's neurons is within 4 % of its maximum, and softer with more noise")
{
    FiringMeasurement m;
    const auto usual = measureFiringCurve (m);
    const auto fit = fittedCurve (usual);
    CHECK (worstMisfit (fit, usual) < 0.04);
    m.noise_pA = 500.0;
    const auto noisy = measureFiringCurve (m);
    const auto softer = fittedCurve (noisy);
    CHECK (worstMisfit (softer, noisy) < 0.04);
    CHECK (softer.softness > 3.0 * fit.softness);
}

TEST_CASE ("another threshold or refractory period is measured, and goes into the fit")
{
    FiringMeasurement m;
    m.neuron.refractory_ms = 4.0;
    m.neuron.threshold_mV = -55.0;
    const auto curve = measureFiringCurve (m);
    const auto fit = fittedCurve (curve);
    CHECK (fit.refractory_s == Catch::Approx (0.004));
    CHECK (worstMisfit (fit, curve) < 0.05);
    CHECK (curve.rate_Hz.back() < 250.0);                          // 1 / 4 ms
    CHECK (curve.rate_Hz[9] > measureFiringCurve ({}).rate_Hz[9]); // 180 pA: above its rheobase of 150
}

TEST_CASE ("the same measurement gives the same curve, another seed another")
{
    FiringMeasurement m;
    m.count_s = 0.2;
    const auto once = measureFiringCurve (m);
    CHECK (measureFiringCurve (m).rate_Hz == once.rate_Hz);
    m.seed = 2;
    CHECK (measureFiringCurve (m).rate_Hz != once.rate_Hz);
}

TEST_CASE ("what cannot be measured is refused")
{
    const auto refused = [] (auto change)
    {
        FiringMeasurement m;
        change (m);
        CHECK_THROWS_AS (measureFiringCurve (m), std::invalid_argument);
    };
    refused ([] (auto& m) { m.currents = 1; });
    refused ([] (auto& m) { m.neuronsEach = 0; });
    refused ([] (auto& m) { m.highest_pA = m.lowest_pA; });
    refused ([] (auto& m) { m.count_s = 0.0; });
    refused ([] (auto& m) { m.noise_pA = -1.0; });
    refused ([] (auto& m) { m.neuron.threshold_mV = m.neuron.reset_mV; });
}
