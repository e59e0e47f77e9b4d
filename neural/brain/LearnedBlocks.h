// Between which groups the plastic synapses of a brain lie, and what they weighed when it was wired.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/network/Synapse.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Plastic are the excitatory synapses within the hemispheres. A block is all of them from one group to another, so
    there are numGroups x numGroups; those between the hemispheres are empty. Never changed once made, so that any
    thread may read it while the brain plays. */
struct LearnedBlocks
{
    static constexpr size_t number = size_t { numGroups } * numGroups;
    static constexpr size_t index (int from, int to) noexcept
    {
        return static_cast<size_t> (from) * numGroups + static_cast<size_t> (to);
    }

    std::vector<std::uint16_t> blockOf;           ///< one a plastic synapse, in the order of Brain::learnedWeights()
    std::array<std::int32_t, number> synapses {}; ///< how many each block has
    std::array<float, number> wired_pA {};        ///< mean weight of each, before anything was learned; 0 where none is
    float largest_pA = 0.0f;                      ///< that a weight may become

    /** @param ends, weights_pA  one a plastic synapse  @param layout  tells the neurons' groups */
    static LearnedBlocks of (std::span<const SynapseEnds> ends, std::span<const float> weights_pA,
                             const BrainLayout& layout, float largest_pA);
};

} // namespace galvani
