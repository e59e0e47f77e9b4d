// A network of leaky integrate-and-fire neurons with delayed synapses, advanced step by step.
#pragma once

#include "neural/spiking/AxonalTraffic.h"
#include "neural/spiking/Wiring.h"
#include "neural/spiking/models/LifParameters.h"
#include "neural/spiking/simd/LifKernel.h"

#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** One step does, in this order: integrate from t to t + dt with the external current of time t (the potential is held
    while refractory, the current is not); threshold; deliver the spikes whose delay ends in this step; reset.
    A spike of step k with delay d adds its weight to the target's synaptic current in step k + d.

    Real is float for the instrument, double for comparison with other simulators. */
template <typename Real>
class SpikingNetwork
{
public:
    /** Allocates. The seed starts the neurons' noise. */
    void prepare (Wiring, const LifParameters&, double dt_ms, std::uint64_t seed,
                  InstructionSet = widestInstructionSet());

    /** Potentials at rest, no current, no spike under way, noise from its seed, thresholds back. */
    void reset() noexcept;

    /** Advances one step.
        @param fired  room for every neuron; receives those that spiked, in ascending order
        @returns how many */
    int step (std::span<std::int32_t> fired) noexcept;

    /** Makes every neuron that is not refractory spike in the next step. */
    void fireAll() noexcept;

    /** pA, one a neuron: held until it is written again. */
    std::span<Real> externalCurrent() noexcept { return external; }

    /** mV, one a neuron. */
    std::span<Real> thresholds() noexcept { return threshold; }
    std::span<const Real> potentials() const noexcept { return potential; }
    std::span<const Real> synapticCurrents() const noexcept { return synaptic; }

    /** Standard deviation of the white noise current in each step, pA. */
    void setNoise (Real amplitude_pA) noexcept { noiseAmplitude = amplitude_pA; }

    /** Factors on the weights of neurons with positive and with negative synapses. */
    void setWeightScales (Real excitatory, Real inhibitory) noexcept { traffic.setScales (excitatory, inhibitory); }

    const Wiring& wiring() const noexcept { return synapses; }
    const LifParameters& parameters() const noexcept { return lif; }
    int size() const noexcept { return static_cast<int> (potential.size()); }
    std::int64_t stepsDone() const noexcept { return now; }

private:
    int collectFired (std::span<std::int32_t> fired) const noexcept;

    LifParameters lif;
    LifPropagators<Real> propagators {};
    LifKernel<Real> kernel = nullptr;
    Wiring synapses;
    AxonalTraffic<Real> traffic;
    std::uint64_t noiseSeed = 0;
    std::int64_t now = 0;
    Real noiseAmplitude = 0;

    std::vector<Real> potential, synaptic, external, threshold;
    std::vector<std::int32_t> refractory;
    std::vector<std::uint32_t> noise;
    std::vector<std::uint8_t> spiked; ///< padded to whole words of eight
};

extern template class SpikingNetwork<float>;
extern template class SpikingNetwork<double>;

} // namespace galvani
