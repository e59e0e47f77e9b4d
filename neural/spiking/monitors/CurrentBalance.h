// The balance of excitation and inhibition in the synaptic current.
#pragma once

namespace galvani
{

/** The share of excitation in what synapses deliver,
        B = (E + e) / (E + I + 2 e),
    E and I being sizes of the mean currents averaged over 200 ms and e = 0.01 pA: 1/2 is balance, and silence is
    balanced. B / (1 - B) is the ratio E : I. What ear, electrodes and noise inject is not counted.
    Source: the balanced state, van Vreeswijk and Sompolinsky (1996), Chaos in neuronal networks with balanced
   excitatory and inhibitory activity, Science 274: 1724-1726. */
class CurrentBalance
{
public:
    void prepare (double tickSeconds);
    void reset() noexcept;

    /** @param excitatory_pA, inhibitory_pA  sizes of the mean currents */
    void tick (float excitatory_pA, float inhibitory_pA) noexcept;

    float value() const noexcept { return balance; } ///< 0..1

private:
    float share = 1.0f, excitation = 0.0f, inhibition = 0.0f, balance = 0.5f;
};

} // namespace galvani
