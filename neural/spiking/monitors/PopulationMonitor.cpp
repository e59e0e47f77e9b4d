#include "neural/spiking/monitors/PopulationMonitor.h"

#include "neural/spiking/monitors/Settled.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

float shareOf (double tick, double tau) { return static_cast<float> (1.0 - std::exp (-tick / tau)); }

} // namespace

void PopulationMonitor::prepare (std::span<const std::int32_t> neuronsPerGroup, double tickSeconds)
{
    sizes.assign (neuronsPerGroup.begin(), neuronsPerGroup.end());
    total = std::max (1, std::accumulate (sizes.begin(), sizes.end(), 0));
    counts.resize (sizes.size());
    previous.resize (sizes.size());
    rates.resize (sizes.size());
    slow.resize (sizes.size());
    tickLength = tickSeconds;
    slowShare = shareOf (tickLength, 1.0);
    synchronyShare = shareOf (tickLength, 0.2);
    memory = 0.0;
    setMemory (0.05);
    reset();
}

void PopulationMonitor::reset() noexcept
{
    for (auto* counted : { &counts, &previous })
        std::fill (counted->begin(), counted->end(), std::uint16_t (0));
    for (auto* averaged : { &rates, &slow })
        std::fill (averaged->begin(), averaged->end(), 0.0f);
    mean = countMean = countVariance = synchronyNow = 0.0f;
    lastSum = 0;
}

void PopulationMonitor::setMemory (double seconds) noexcept
{
    if (seconds == memory)
        return;
    memory = seconds;
    memoryShare = shareOf (tickLength, seconds);
}

void PopulationMonitor::tick() noexcept
{
    int sum = 0;
    for (size_t g = 0; g < sizes.size(); ++g)
    {
        const auto neurons = std::max (1, sizes[g]);
        const auto rate = static_cast<float> (counts[g] / (neurons * tickLength));
        rates[g] = settled (rates[g] + memoryShare * (rate - rates[g]));
        slow[g] = settled (slow[g] + slowShare * (rate - slow[g]));
        sum += counts[g];
        previous[g] = counts[g];
        counts[g] = 0;
    }

    lastSum = sum;
    const auto count = static_cast<float> (sum);
    mean = settled (mean + memoryShare * (static_cast<float> (sum / (total * tickLength)) - mean));
    const auto difference = count - countMean;
    countMean = settled (countMean + synchronyShare * difference);
    countVariance = settled (countVariance + synchronyShare * (difference * difference - countVariance));
    const auto fano = countVariance / std::max (countMean, 1.0e-3f);
    synchronyNow = fano > 1.0f ? 1.0f - 1.0f / fano : 0.0f;
}

} // namespace galvani
