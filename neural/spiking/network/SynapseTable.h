// The synapses of a projection in columns, sorted for streaming: by source, then by delay, then by target.
#pragma once

#include "neural/spiking/network/AlignedVector.h"
#include "neural/spiking/network/Synapse.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** A synapse is its address and its weight: 8 bytes in float. The address is the place in the plane of arrivals at
   which a spike of step 0 arrives, delay * width + target, so that a spike of any step delivers a row by one addition
   each. Those of neuron n are rowStart[n]..rowStart[n+1]-1, the shortest delay first. */
template <typename Real>
struct SynapseTable
{
    std::vector<std::uint32_t> rowStart;
    AlignedVector<std::uint32_t> address;
    AlignedVector<Real> weight;          ///< pA
    std::vector<std::uint8_t> oneWeight; ///< one a row: all its weights are equal
    size_t width = 1; ///< entries from one step of the plane to the next, at least the number of neurons
    int leastDelay = 1, longestDelay = 1;

    size_t size() const noexcept { return address.size(); }
    int neurons() const noexcept { return static_cast<int> (rowStart.size()) - 1; }
    int delayOf (size_t synapse) const noexcept { return static_cast<int> (address[synapse] / width); }
    std::int32_t targetOf (size_t synapse) const noexcept
    {
        return static_cast<std::int32_t> (address[synapse] % width);
    }

    /** @throws std::invalid_argument for a neuron outside 0..neurons-1, a delay below 1, or delays so long that
        delay * width does not fit 32 bits */
    static SynapseTable of (std::span<const Synapse>, int neurons, size_t width);
};

extern template struct SynapseTable<float>;
extern template struct SynapseTable<double>;

} // namespace galvani
