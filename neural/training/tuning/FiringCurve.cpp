#include "neural/training/tuning/FiringCurve.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace galvani
{

namespace
{

constexpr auto millivoltsPerPicoampereMegohm = 1.0e-3;
constexpr auto hardestBend = 0.001, softestBend = 2.0; ///< a harder one cannot be learned through

double squaredMisfit (const LifRateCurve& fit, const FiringCurve& measured) noexcept
{
    double sum = 0.0;
    for (size_t i = 0; i < measured.rate_Hz.size(); ++i)
    {
        const auto apart =
            fit.value (driveOf (measured.neuron, measured.current_pA[i])) / fit.scale - measured.rate_Hz[i];
        sum += apart * apart;
    }
    return sum;
}

/** The whole range first, since the misfit may have more than one valley, then finer and finer around the best. */
double fittedSoftness (LifRateCurve fit, const FiringCurve& measured)
{
    auto low = std::log (hardestBend), high = std::log (softestBend);
    auto best = low;
    for (int round = 0; round < 4; ++round)
    {
        constexpr int points = 24;
        const auto step = (high - low) / points;
        auto least = HUGE_VAL;
        for (int i = 0; i <= points; ++i)
        {
            fit.softness = std::exp (low + i * step);
            if (const auto misfit = squaredMisfit (fit, measured); misfit < least)
            {
                least = misfit;
                best = low + i * step;
            }
        }
        low = std::max (std::log (hardestBend), best - step);
        high = std::min (std::log (softestBend), best + step);
    }
    return std::exp (best);
}

double scaleOfUnitSlope (LifRateCurve curve) noexcept
{
    curve.scale = 1.0;
    constexpr auto reach = 6.0, step = 0.001;
    double squares = 0.0, weights = 0.0;
    for (auto x = -reach; x <= reach; x += step)
    {
        const auto weight = std::exp (-0.5 * x * x);
        const auto slope = curve.slope (x);
        squares += weight * slope * slope;
        weights += weight;
    }
    return std::sqrt (weights / squares);
}

} // namespace

double driveOf (const LifParameters& neuron, double current_pA) noexcept
{
    return (neuron.resistance_MOhm * millivoltsPerPicoampereMegohm * current_pA
            - (neuron.threshold_mV - neuron.rest_mV))
           / (neuron.threshold_mV - neuron.reset_mV);
}

double steadyRate (const LifParameters& neuron, double current_pA) noexcept
{
    const auto drive = driveOf (neuron, current_pA);
    return drive > 0.0 ? 1000.0 / (neuron.refractory_ms + neuron.membraneTime_ms * std::log1p (1.0 / drive)) : 0.0;
}

LifRateCurve fittedCurve (const FiringCurve& measured)
{
    if (measured.rate_Hz.empty() || measured.rate_Hz.size() != measured.current_pA.size())
        throw std::invalid_argument ("the firing curve has " + std::to_string (measured.rate_Hz.size()) + " rates for "
                                     + std::to_string (measured.current_pA.size()) + " currents");
    if (! (*std::max_element (measured.rate_Hz.begin(), measured.rate_Hz.end()) > 0.0))
        throw std::invalid_argument ("the firing curve cannot be fitted: no current made a neuron fire");
    LifRateCurve fit;
    fit.refractory_s = 0.001 * measured.neuron.refractory_ms;
    fit.membrane_s = 0.001 * measured.neuron.membraneTime_ms;
    fit.softness = fittedSoftness (fit, measured);
    fit.scale = scaleOfUnitSlope (fit);
    return fit;
}

double worstMisfit (const LifRateCurve& fit, const FiringCurve& measured) noexcept
{
    double worst = 0.0, largest = 0.0;
    for (size_t i = 0; i < measured.rate_Hz.size(); ++i)
    {
        const auto rate = fit.value (driveOf (measured.neuron, measured.current_pA[i])) / fit.scale;
        worst = std::max (worst, std::abs (rate - measured.rate_Hz[i]));
        largest = std::max (largest, measured.rate_Hz[i]);
    }
    return largest > 0.0 ? worst / largest : 0.0;
}

} // namespace galvani
