// How fast each neuron fires now.
#pragma once

#include "neural/spiking/Spike.h"

#include <cstdint>
#include <vector>

namespace galvani
{

/** Each spike counts 1 / tau and fades with exp (-t / tau), so that a steady neuron reads its rate. */
class NeuronRates
{
public:
    static constexpr double seconds = 1.0; ///< tau

    void prepare (int neurons);

    /** Spikes of neurons that are not there are passed over. */
    void add (Spike) noexcept;

    /** Hz. @param step  the present one; a neuron that is not there has 0 */
    float at (int neuron, std::int64_t step) const noexcept;

private:
    struct Trace
    {
        double rate = 0.0; ///< Hz, at the last spike
        std::int64_t step = 0;
    };

    static double faded (const Trace&, std::int64_t step) noexcept;

    std::vector<Trace> traces;
};

} // namespace galvani
