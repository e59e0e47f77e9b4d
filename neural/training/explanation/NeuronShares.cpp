#include "neural/training/explanation/NeuronShares.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

namespace
{

constexpr float largestWeight = 1.0e4f;
constexpr float leastCount = 1.0e-3f; ///< of a group in spikes: seven seconds after its last

} // namespace

void NeuronShares::prepare (const BrainLayout& layout)
{
    starts.assign (layout.groupStart.begin(), layout.groupStart.end());
    counts.resize (static_cast<size_t> (layout.size()));
    reset();
}

void NeuronShares::reset() noexcept
{
    std::fill (counts.begin(), counts.end(), 0.0f);
    weight = 1.0f;
}

void NeuronShares::countSpike (int neuron) noexcept
{
    if (neuron >= 0 && static_cast<size_t> (neuron) < counts.size())
        counts[static_cast<size_t> (neuron)] += weight;
}

void NeuronShares::tick() noexcept
{
    static const auto growth = static_cast<float> (std::exp (tickSeconds / memorySeconds));
    weight *= growth;
    if (weight < largestWeight)
        return;
    for (auto& count : counts)
        count /= weight;
    weight = 1.0f;
}

std::vector<float> NeuronShares::sharesOf (size_t group) const
{
    if (starts.empty())
        return {};
    std::vector<float> shares (counts.begin() + starts[group], counts.begin() + starts[group + 1]);
    const auto total = std::accumulate (shares.begin(), shares.end(), 0.0f);
    if (total < leastCount * weight)
        return {};
    for (auto& share : shares)
        share /= total;
    return shares;
}

} // namespace galvani
