#include "tests/reference/SpikeStatistics.h"

#include <cmath>
#include <vector>

namespace galvani
{

namespace
{

struct Moments
{
    double sum = 0.0, squares = 0.0;
    int count = 0;

    void add (double value)
    {
        sum += value;
        squares += value * value;
        ++count;
    }
    double mean() const { return sum / count; }
    double variance() const { return squares / count - mean() * mean(); }
};

} // namespace

SpikeStatistics SpikeStatistics::of (std::span<const Spike> spikes, int neurons, std::int64_t steps, double dt_ms)
{
    SpikeStatistics result;
    const auto seconds = static_cast<double> (steps) * dt_ms * 1.0e-3;
    result.rate_Hz = static_cast<double> (spikes.size()) / neurons / seconds;

    std::vector<std::int64_t> last (static_cast<size_t> (neurons), -1);
    std::vector<Moments> intervals (static_cast<size_t> (neurons));
    const auto bin = std::llround (5.0 / dt_ms);
    std::vector<int> counts (static_cast<size_t> (steps / bin + 1));
    for (const auto& spike : spikes)
    {
        const auto n = static_cast<size_t> (spike.neuron);
        if (last[n] >= 0)
            intervals[n].add (static_cast<double> (spike.step - last[n]));
        last[n] = spike.step;
        ++counts[static_cast<size_t> (spike.step / bin)];
    }

    Moments variation, perBin;
    for (const auto& own : intervals)
        if (own.count > 4)
            variation.add (std::sqrt (own.variance()) / own.mean());
    for (size_t b = 0; b + 1 < counts.size(); ++b)
        perBin.add (counts[b]);
    result.intervalVariation = variation.mean();
    result.synchrony = perBin.variance() / perBin.mean();
    return result;
}

} // namespace galvani
