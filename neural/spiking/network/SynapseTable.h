// The synapses of a projection in columns, sorted for streaming: by class of delay, then by source, delay and target.
#pragma once

#include "neural/spiking/network/AlignedVector.h"
#include "neural/spiking/network/Synapse.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** A class of delays is a run of `classSteps` steps; a spike delivers class after class, each a run of neighbouring
    synapses, and when many neurons fire at once their runs follow each other.
    A synapse is its address and its weight: 8 bytes in float. The address is the place in the plane of arrivals at
   which a spike of step 0 arrives, delay * width + target, so that a spike of any step delivers by one addition each.
 */
template <typename Real>
struct SynapseTable
{
    AlignedVector<std::uint32_t> address;
    AlignedVector<Real> weight;          ///< pA
    std::vector<std::uint32_t> runStart; ///< of each class in use and neuron, class by class; and the end of the last
    std::vector<std::uint8_t> oneWeight; ///< one a neuron: all weights of its synapses are equal
    std::vector<int> classRank;          ///< one a class: how many classes before it have synapses; -1 if it has none
    int widthBits = 0;                   ///< a step of the plane has 2 to this power entries, one a neuron and spare
    int classSteps = 1;
    int numNeurons = 0;
    int leastDelay = 1, longestDelay = 1;

    size_t size() const noexcept { return address.size(); }
    int neurons() const noexcept { return numNeurons; }
    int classes() const noexcept { return static_cast<int> (classRank.size()); }
    bool isInUse (int delayClass) const noexcept { return classRank[static_cast<size_t> (delayClass)] >= 0; }
    int delayOf (size_t synapse) const noexcept { return static_cast<int> (address[synapse] >> widthBits); }
    std::int32_t targetOf (size_t synapse) const noexcept
    {
        return static_cast<std::int32_t> (address[synapse] & ((1u << widthBits) - 1));
    }

    /** Those of a neuron in a class that is in use are runStart[run]..runStart[run+1]-1. */
    size_t run (int delayClass, std::int32_t neuron) const noexcept
    {
        return static_cast<size_t> (classRank[static_cast<size_t> (delayClass)]) * static_cast<size_t> (numNeurons)
               + static_cast<size_t> (neuron);
    }

    std::int64_t bytes() const noexcept;

    /** @throws std::invalid_argument for a neuron outside 0..neurons-1, a delay below 1, or delays so long that
        addresses do not fit 32 bits */
    static SynapseTable of (std::span<const Synapse>, int neurons, int widthBits, int classSteps);
};

extern template struct SynapseTable<float>;
extern template struct SynapseTable<double>;

} // namespace galvani
