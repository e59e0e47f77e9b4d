// All synapses of a network, sorted by the neuron they leave and then by delay.
#pragma once

#include <cstdint>
#include <vector>

namespace galvani
{

/** One synapse, as connectivity rules hand it over. */
struct Synapse
{
    std::int32_t from, to;
    float weight_pA; ///< added to the target's synaptic current; negative inhibits
    int delaySteps;  ///< at least 1
};

/** Columns of one entry a synapse; those of neuron n are rowStart[n]..rowStart[n+1]-1, the shortest delay first. */
struct Wiring
{
    std::vector<std::uint32_t> rowStart;
    std::vector<std::int32_t> target;
    std::vector<float> weight;
    std::vector<std::uint16_t> delay;
    int longestDelay = 1;

    int neurons() const noexcept { return static_cast<int> (rowStart.size()) - 1; }
    int synapses() const noexcept { return static_cast<int> (target.size()); }

    /** Sorts synapses into columns; those of equal source and delay keep their order.
        @throws std::invalid_argument for a neuron outside 0..neurons-1 or a delay outside 1..65535 */
    static Wiring of (const std::vector<Synapse>&, int neurons);
};

} // namespace galvani
