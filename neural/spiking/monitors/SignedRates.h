// Firing rates of the excitatory and of the inhibitory neurons.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Each rate is an exponential average of the spike count of a tick, as the groups' rates are:
        r += (1 - exp (-tick / tau)) (count / (neurons tick) - r), in Hz.
    Source: Dayan and Abbott, Theoretical Neuroscience (2001), 1.2 (rates by a causal kernel). */
class SignedRates
{
public:
    void prepare (int excitatoryNeurons, int inhibitoryNeurons, double tickSeconds);
    void reset() noexcept;

    /** Time over which rates are averaged, s. */
    void setMemory (double seconds) noexcept;

    /** @param inhibitory  0 or 1, the sign of the neuron that spiked */
    void countSpike (size_t inhibitory) noexcept { ++counts[inhibitory]; }

    void tick() noexcept;

    float excitatory() const noexcept { return rates[0]; } ///< Hz; 0 when there is no such neuron
    float inhibitory() const noexcept { return rates[1]; } ///< Hz, likewise

private:
    std::array<std::int32_t, 2> counts {};
    std::array<float, 2> rates {}, rateOfOneSpike {};
    double tickLength = 0.001, memory = 0.0;
    float share = 1.0f;
};

} // namespace galvani
