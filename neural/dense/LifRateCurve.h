// The firing-rate curve of a leaky integrate-and-fire neuron, softened at its threshold so that it can be learned
// through.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Of a drive x, 0 at threshold and 1 at twice the threshold current:
        s (x) = softness ln (1 + exp (x / softness))
        f (x) = scale / (refractory + membrane ln (1 + 1 / s))
    Source: Hunsberger and Eliasmith (2015), Spiking deep networks with LIF neurons. */
struct LifRateCurve
{
    double refractory_s = 0.002;
    double membrane_s = 0.01;
    double softness = 0.1; ///< of the bend at threshold, in the drive's unit
    double scale = 0.01;   ///< what one spike a second becomes

    template <typename Real>
    Real value (Real x) const noexcept
    {
        return rateOf (softened (x));
    }

    /** df/dx */
    template <typename Real>
    Real slope (Real x) const noexcept
    {
        const auto s = softened (x);
        const auto bend = static_cast<Real> (softness);
        // ds/dx over s, which tends to 1 / softness far below threshold, where both vanish.
        const auto steepness = x < -30 * bend ? 1 / bend : 1 / ((1 + std::exp (-x / bend)) * s);
        const auto rate = rateOf (s);
        return rate * rate * static_cast<Real> (membrane_s / scale) * steepness / (1 + s);
    }

    bool operator== (const LifRateCurve&) const = default;

private:
    template <typename Real>
    Real softened (Real x) const noexcept
    {
        const auto bend = static_cast<Real> (softness);
        return std::max (x, Real (0)) + bend * std::log1p (std::exp (-std::abs (x) / bend));
    }

    template <typename Real>
    Real rateOf (Real s) const noexcept
    {
        return static_cast<Real> (scale)
               / (static_cast<Real> (refractory_s) + static_cast<Real> (membrane_s) * std::log1p (1 / s));
    }
};

} // namespace galvani
