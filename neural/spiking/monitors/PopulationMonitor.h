// Firing rates of groups, the mean rate and the synchrony of a population, updated once a control tick.
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Rates are exponential averages of spike counts: r += (1 - exp (-tick / tau)) (count / (neurons tick) - r).
    Synchrony is 1 - 1 / F, where F >= 1 is the Fano factor (variance over mean) of the population's spike count per
    tick, both averaged over 200 ms: 0 for independent Poisson neurons, towards 1 when they fire together.
    Source for the Fano factor: Fano (1947), Ionization yield of radiations; as a measure of pooled spike counts,
    Shadlen and Newsome (1998). */
class PopulationMonitor
{
public:
    void prepare (std::span<const std::int32_t> neuronsPerGroup, double tickSeconds);
    void reset() noexcept;

    /** Time over which rates are averaged, s. */
    void setMemory (double seconds) noexcept;

    void countSpike (int group) noexcept { ++counts[static_cast<size_t> (group)]; }

    /** Ends a tick: turns its counts into rates and starts new ones. */
    void tick() noexcept;

    std::span<const float> groupRates() const noexcept { return rates; }            ///< Hz, averaged over the memory
    std::span<const float> slowRates() const noexcept { return slow; }              ///< Hz, averaged over one second
    std::span<const std::uint16_t> lastCounts() const noexcept { return previous; } ///< spikes in the tick just ended
    std::int32_t lastCount() const noexcept { return lastSum; }                     ///< of all groups together
    float meanRate() const noexcept { return mean; }                                ///< Hz, averaged over the memory
    float synchrony() const noexcept { return synchronyNow; }                       ///< 0..1

private:
    std::vector<std::int32_t> sizes;
    std::vector<std::uint16_t> counts, previous;
    std::vector<float> rates, slow;
    double tickLength = 0.001, memory = 0.0;
    float memoryShare = 1.0f, slowShare = 1.0f, synchronyShare = 1.0f;
    float mean = 0.0f, countMean = 0.0f, countVariance = 0.0f, synchronyNow = 0.0f;
    std::int32_t total = 1, lastSum = 0;
};

} // namespace galvani
