// The mean excitatory and inhibitory synaptic current of a network, reckoned from its spikes.
#pragma once

#include "neural/spiking/monitors/MonitoredNetwork.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** A neuron has one synaptic current, to which excitation and inhibition are added; but it is linear in the spikes, so
    that the network's mean of each follows from who spiked:
        tau_s dI/dt = -I + tau_s / N  sum over spikes  s W_n delta (t - t_spike - d)
    with W_n the summed size of the weights that neuron n sends out, s the live factor on weights of its sign, d a delay
    and N the number of neurons. In ticks of length T, spikes being spread evenly over a tick,
        I <- I exp (-T / tau_s) + (tau_s / T) (1 - exp (-T / tau_s)) (drive / N),
    whose mean over time is exact. Both currents are sizes, in pA, and never negative.
    Left out: each synapse's delay is replaced by the mean of its sign, in whole ticks; weights are those given in
    prepare, so what plasticity has changed since enters through the factor s alone, and so does short-term plasticity;
    the currents of electrodes, ear and noise are no synapses'.
    Source: linear superposition of exponential synapses, Dayan and Abbott (2001), 5.8. */
class SynapticCurrents
{
public:
    /** @throws std::invalid_argument for a mean delay of 63 ticks or more */
    void prepare (const MonitoredNetwork&, double tickSeconds);
    void reset() noexcept;

    /** @param inhibitory  0 or 1  @param outWeight  of the neuron that spiked, its size in units of 1/1024 pA: whole
        numbers are added faster than fractions, and in any order to the same sum */
    void countSpike (size_t inhibitory, std::uint32_t outWeight) noexcept { drive[inhibitory] += outWeight; }

    /** @throws std::invalid_argument for 4 uA or more */
    static std::uint32_t unitsOf (double outWeight_pA);

    /** Ends a tick, in which weights were scaled by these. */
    void tick (float excitatoryScale, float inhibitoryScale) noexcept;

    float excitatory() const noexcept { return currents[0]; } ///< pA
    float inhibitory() const noexcept { return currents[1]; } ///< pA

private:
    static constexpr size_t room = 64;

    std::array<std::uint64_t, 2> drive {};
    std::array<float, 2> currents {};
    std::array<std::array<float, room>, 2> underWay {}; ///< drives of the last ticks
    std::array<size_t, 2> delayTicks {};
    size_t now = 0;
    float decay = 0.0f, gain = 0.0f;
};

} // namespace galvani
