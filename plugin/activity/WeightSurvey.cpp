#include "plugin/activity/WeightSurvey.h"

#include <cstdint>

namespace galvani
{

WeightBlocks surveyWeights (const LearnedBlocks& between, const LearnedWeights& weights)
{
    WeightBlocks blocks;
    const auto levels = weights.levels();
    if (weights.empty() || levels.size() != between.blockOf.size())
        return blocks;
    // Levels are whole numbers, so that the order of adding is all one.
    std::array<std::uint64_t, LearnedBlocks::number> sums {};
    for (size_t s = 0; s < levels.size(); ++s)
        sums[between.blockOf[s]] += levels[s];
    for (size_t b = 0; b < sums.size(); ++b)
    {
        blocks.synapses[b] = between.synapses[b];
        if (between.synapses[b] == 0)
            continue;
        const auto level = static_cast<double> (sums[b]) / between.synapses[b];
        blocks.mean[b] =
            static_cast<float> (level * static_cast<double> (weights.largest_pA()) / LearnedWeights::highestLevel);
        blocks.change[b] = blocks.mean[b] - between.wired_pA[b];
    }
    blocks.largest = weights.largest_pA();
    blocks.known = true;
    return blocks;
}

} // namespace galvani
