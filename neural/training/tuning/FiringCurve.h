// The rates at which neurons fire under steady currents, and the activation function made of them.
#pragma once

#include "neural/dense/LifRateCurve.h"
#include "neural/spiking/models/LifParameters.h"

#include <vector>

namespace galvani
{

/** A population's f-I curve. */
struct FiringCurve
{
    LifParameters neuron;           ///< that was measured
    std::vector<double> current_pA; ///< ascending
    std::vector<double> rate_Hz;    ///< mean over the neurons, one a current
};

/** The current in the unit of LifRateCurve's drive: 0 at the rheobase, -1 where the potential rests at its reset.
        x = (R I - (v_threshold - v_rest)) / (v_threshold - v_reset) */
double driveOf (const LifParameters&, double current_pA) noexcept;

/** What a neuron without noise does, Hz: 0 up to the rheobase, above it 1 / (refractory + tau ln (1 + 1 / drive)),
   which with v_reset = v_rest = 0 is 1 / (refractory + tau ln (R I / (R I - v_threshold))). Source: Gerstner, Kistler,
   Naud and Paninski, Neuronal Dynamics (2014), 5.4. */
double steadyRate (const LifParameters&, double current_pA) noexcept;

/** The LIF rate that comes closest to what was measured, in the mean square: refractory period and membrane time are
   the neuron's own, the softness of the bend at threshold is fitted, and is what the neuron's noise makes it. The scale
   is such that the slope's mean square is 1 for a drive of mean 0 and variance 1: through layers whose weights have
    variance 1 / inputs a gradient then neither dies out nor grows (Poole et al. 2016).
    @throws std::invalid_argument  when the curve has no point, or no rate above 0 */
LifRateCurve fittedCurve (const FiringCurve&);

/** Largest difference between the two over the measured currents, as a share of the largest measured rate. */
double worstMisfit (const LifRateCurve&, const FiringCurve&) noexcept;

} // namespace galvani
