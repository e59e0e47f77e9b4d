// By what factor the weights onto each neuron are to grow or shrink.
#pragma once

#include "neural/plasticity/ScalingParameters.h"
#include "neural/spiking/Spike.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** See ScalingParameters for the equation. */
template <typename Real>
class SynapticScaling
{
public:
    /** @param passSeconds  time between two calls of update() for a neuron */
    void prepare (const ScalingParameters&, int neurons, double passSeconds);
    void reset() noexcept;

    void fired (std::span<const Spike>) noexcept;

    /** Brings neurons from..to-1 up to date: their rates, and their factors for the next pass. */
    void update (size_t from, size_t to) noexcept;

    const Real* factors() const noexcept { return factor.data(); } ///< one a neuron

private:
    ScalingParameters parameters;
    Real perSpike_Hz = 1, averagingShare = 1, strength = 0;
    std::vector<std::uint16_t> counts;
    std::vector<Real> rate, factor;
};

extern template class SynapticScaling<float>;
extern template class SynapticScaling<double>;

} // namespace galvani
