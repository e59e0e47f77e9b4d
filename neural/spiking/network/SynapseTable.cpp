#include "neural/spiking/network/SynapseTable.h"

#include <algorithm>
#include <limits>
#include <numeric>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

struct Entry
{
    std::uint32_t address;
    double weight;
};

void check (const Synapse& s, int neurons, int widthBits)
{
    if (s.from < 0 || s.from >= neurons || s.to < 0 || s.to >= neurons)
        throw std::invalid_argument ("a synapse from " + std::to_string (s.from) + " to " + std::to_string (s.to)
                                     + " leaves the " + std::to_string (neurons) + " neurons");
    const auto furthest = (static_cast<std::uint64_t> (std::max (s.delaySteps, 0)) + 1) << widthBits;
    if (s.delaySteps < 1 || furthest > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument ("a delay of " + std::to_string (s.delaySteps) + " steps is out of range");
}

/** Which neurons have synapses of one weight alone. */
std::vector<std::uint8_t> findOneWeights (std::span<const Synapse> synapses, int neurons)
{
    std::vector<std::uint8_t> same (static_cast<size_t> (neurons), 1);
    std::vector<double> first (static_cast<size_t> (neurons), std::numeric_limits<double>::quiet_NaN());
    for (const auto& s : synapses)
    {
        const auto n = static_cast<size_t> (s.from);
        if (first[n] != first[n])
            first[n] = s.weight_pA;
        else if (first[n] != s.weight_pA)
            same[n] = 0;
    }
    return same;
}

} // namespace

template <typename Real>
SynapseTable<Real> SynapseTable<Real>::of (std::span<const Synapse> synapses, int neurons, int widthBits,
                                           int classSteps)
{
    SynapseTable table;
    table.widthBits = widthBits;
    table.classSteps = classSteps;
    table.numNeurons = neurons;
    if (synapses.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument ("a projection has more than 4294967295 synapses");
    if (! synapses.empty())
        table.leastDelay = std::numeric_limits<int>::max();
    for (const auto& s : synapses)
    {
        check (s, neurons, widthBits);
        table.leastDelay = std::min (table.leastDelay, s.delaySteps);
        table.longestDelay = std::max (table.longestDelay, s.delaySteps);
    }

    table.classRank.assign (static_cast<size_t> (table.longestDelay / classSteps + 1), -1);
    for (const auto& s : synapses)
        table.classRank[static_cast<size_t> (s.delaySteps / classSteps)] = 0;
    int inUse = 0;
    for (auto& rank : table.classRank)
        rank = rank < 0 ? rank : inUse++;
    table.runStart.assign (static_cast<size_t> (inUse) * static_cast<size_t> (neurons) + 1, 0);
    const auto runOf = [&] (const Synapse& s) { return table.run (s.delaySteps / classSteps, s.from); };
    for (const auto& s : synapses)
        ++table.runStart[runOf (s) + 1];
    std::partial_sum (table.runStart.begin(), table.runStart.end(), table.runStart.begin());

    std::vector<Entry> entries (synapses.size());
    auto next = table.runStart;
    for (const auto& s : synapses)
        entries[next[runOf (s)]++] = {
            static_cast<std::uint32_t> (s.delaySteps) << widthBits | static_cast<std::uint32_t> (s.to), s.weight_pA
        };

    table.address.reserve (entries.size());
    table.weight.reserve (entries.size());
    for (size_t run = 0; run + 1 < table.runStart.size(); ++run)
        // Stable, so that two synapses between the same neurons keep their order on every machine.
        std::stable_sort (entries.begin() + table.runStart[run], entries.begin() + table.runStart[run + 1],
                          [] (const auto& a, const auto& b) { return a.address < b.address; });
    for (const auto& entry : entries)
    {
        table.address.push_back (entry.address);
        table.weight.push_back (static_cast<Real> (entry.weight));
    }
    table.oneWeight = findOneWeights (synapses, neurons);
    return table;
}

template <typename Real>
std::int64_t SynapseTable<Real>::bytes() const noexcept
{
    return static_cast<std::int64_t> (size() * (sizeof (std::uint32_t) + sizeof (Real))
                                      + runStart.size() * sizeof (std::uint32_t) + oneWeight.size());
}

template struct SynapseTable<float>;
template struct SynapseTable<double>;

} // namespace galvani
