#include "neural/plasticity/SynapticScaling.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

template <typename Real>
void SynapticScaling<Real>::prepare (const ScalingParameters& newParameters, int neurons, double passSeconds)
{
    parameters = newParameters;
    perSpike_Hz = static_cast<Real> (1.0 / passSeconds);
    averagingShare = static_cast<Real> (1.0 - std::exp (-passSeconds / parameters.averaging_s));
    strength = static_cast<Real> (passSeconds / parameters.tau_s);
    const auto n = static_cast<size_t> (neurons);
    counts.resize (n);
    rate.resize (n);
    factor.resize (n);
    reset();
}

template <typename Real>
void SynapticScaling<Real>::reset() noexcept
{
    // In the middle of the band, so that nothing is scaled before there is a measurement.
    const auto middle = static_cast<Real> (0.5 * (parameters.lowest_Hz + parameters.highest_Hz));
    std::fill (counts.begin(), counts.end(), std::uint16_t (0));
    std::fill (rate.begin(), rate.end(), middle);
    std::fill (factor.begin(), factor.end(), Real (1));
}

template <typename Real>
void SynapticScaling<Real>::fired (std::span<const Spike> spikes) noexcept
{
    for (const auto& spike : spikes)
        ++counts[static_cast<size_t> (spike.neuron)];
}

template <typename Real>
void SynapticScaling<Real>::update (size_t from, size_t to) noexcept
{
    const auto lowest = static_cast<Real> (parameters.lowest_Hz), highest = static_cast<Real> (parameters.highest_Hz);
    for (auto n = from; n < to; ++n)
    {
        rate[n] += averagingShare * (static_cast<Real> (counts[n]) * perSpike_Hz - rate[n]);
        counts[n] = 0;
        const auto lack = std::max (lowest - rate[n], Real (0)) / lowest;
        const auto excess = std::min (std::max (rate[n] - highest, Real (0)) / highest, Real (1));
        factor[n] = Real (1) + strength * (lack - excess);
    }
}

template class SynapticScaling<float>;
template class SynapticScaling<double>;

} // namespace galvani
