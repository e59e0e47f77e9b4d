#include "neural/training/explanation/SpikeTriggeredBands.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

constexpr double standardErrors = 3.0;
constexpr float leastEvidence = 0.01f;
constexpr float largestWeight = 1.0e4f;

SpikeTriggeredBands::Levels
meanOf (const std::array<SpikeTriggeredBands::Levels, SpikeTriggeredBands::longestLag>& past)
{
    SpikeTriggeredBands::Levels mean {};
    for (const auto& levels : past)
        for (size_t b = 0; b < mean.size(); ++b)
            mean[b] += levels[b];
    for (auto& level : mean)
        level *= 1.0f / SpikeTriggeredBands::longestLag;
    return mean;
}

} // namespace

void SpikeTriggeredBands::tick (std::span<const float, numBands> levels,
                                std::span<const std::uint16_t, numGroups> spikeCounts) noexcept
{
    if (filled == past.size())
    {
        const auto before = meanOf (past);
        growWeight();
        const auto now = static_cast<double> (weight);
        ticks += now;
        for (size_t b = 0; b < before.size(); ++b)
        {
            const auto level = static_cast<double> (before[b]);
            sum[b] += now * level;
            sumOfSquares[b] += now * level * level;
        }
        for (size_t g = 0; g < groups.size(); ++g)
            if (spikeCounts[g] > 0)
            {
                auto& group = groups[g];
                const auto spikes = weight * static_cast<float> (spikeCounts[g]);
                group.spikes += spikes;
                group.ticksWithSpikes += weight;
                for (size_t b = 0; b < before.size(); ++b)
                    group.sum[b] += spikes * before[b];
            }
    }
    keep (levels);
}

void SpikeTriggeredBands::keep (std::span<const float, numBands> levels) noexcept
{
    std::transform (levels.begin(), levels.end(), past[next].begin(),
                    [] (float level) { return std::isfinite (level) ? level : 0.0f; });
    next = (next + 1) % past.size();
    filled = std::min (filled + 1, past.size());
}

void SpikeTriggeredBands::growWeight() noexcept
{
    static const auto growth = static_cast<float> (std::exp (tickSeconds / memorySeconds));
    weight *= growth;
    if (weight < largestWeight)
        return;
    const auto shrink = 1.0f / weight;
    for (auto& group : groups)
    {
        for (auto& level : group.sum)
            level *= shrink;
        group.spikes *= shrink;
        group.ticksWithSpikes *= shrink;
    }
    for (auto* sums : { &sum, &sumOfSquares })
        for (auto& value : *sums)
            value *= static_cast<double> (shrink);
    ticks *= static_cast<double> (shrink);
    weight = 1.0f;
}

SpikeTriggeredBands::Levels SpikeTriggeredBands::excessOf (size_t group) const noexcept
{
    Levels excess {};
    const auto& g = groups[group];
    const auto windows = static_cast<double> (g.ticksWithSpikes / weight) / longestLag;
    if (! (windows > 0.0) || ! (g.spikes > 0.0f))
        return excess;
    for (size_t b = 0; b < excess.size(); ++b)
    {
        const auto mean = sum[b] / ticks;
        const auto variance = std::max (0.0, sumOfSquares[b] / ticks - mean * mean);
        const auto above = static_cast<double> (g.sum[b] / g.spikes) - mean;
        if (above > standardErrors * std::sqrt (variance / windows))
            excess[b] = static_cast<float> (above);
    }
    return excess;
}

bool SpikeTriggeredBands::hasEvidence (size_t group) const noexcept
{
    const auto excess = excessOf (group);
    return std::accumulate (excess.begin(), excess.end(), 0.0f) >= leastEvidence;
}

SpikeTriggeredBands::Levels SpikeTriggeredBands::sharesOf (size_t group) const noexcept
{
    auto shares = excessOf (group);
    const auto total = std::accumulate (shares.begin(), shares.end(), 0.0f);
    if (total < leastEvidence)
    {
        shares.fill (0.0f);
        shares[2 * group] = shares[2 * group + 1] = 0.5f;
        return shares;
    }
    for (auto& share : shares)
        share /= total;
    return shares;
}

} // namespace galvani
