#include "neural/brain/LearnedBlocks.h"

namespace galvani
{

LearnedBlocks LearnedBlocks::of (std::span<const SynapseEnds> ends, std::span<const float> weights,
                                 const BrainLayout& layout, float largest_pA)
{
    LearnedBlocks blocks;
    blocks.largest_pA = largest_pA;
    blocks.blockOf.reserve (ends.size());
    std::array<double, number> sums {};
    for (size_t s = 0; s < ends.size(); ++s)
    {
        const auto block =
            index (layout.group[static_cast<size_t> (ends[s].from)], layout.group[static_cast<size_t> (ends[s].to)]);
        blocks.blockOf.push_back (static_cast<std::uint16_t> (block));
        ++blocks.synapses[block];
        sums[block] += static_cast<double> (weights[s]);
    }
    for (size_t b = 0; b < number; ++b)
        if (blocks.synapses[b] > 0)
            blocks.wired_pA[b] = static_cast<float> (sums[b] / blocks.synapses[b]);
    return blocks;
}

} // namespace galvani
