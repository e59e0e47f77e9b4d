#include "neural/spiking/network/SynapseTable.h"

#include <algorithm>
#include <limits>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

void check (const Synapse& s, int neurons, size_t width)
{
    if (s.from < 0 || s.from >= neurons || s.to < 0 || s.to >= neurons)
        throw std::invalid_argument ("a synapse from " + std::to_string (s.from) + " to " + std::to_string (s.to)
                                     + " leaves the " + std::to_string (neurons) + " neurons");
    const auto furthest = (static_cast<std::uint64_t> (std::max (s.delaySteps, 0)) + 1) * width;
    if (s.delaySteps < 1 || furthest > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument ("a delay of " + std::to_string (s.delaySteps) + " steps is out of range");
}

} // namespace

template <typename Real>
SynapseTable<Real> SynapseTable<Real>::of (std::span<const Synapse> synapses, int neurons, size_t width)
{
    SynapseTable table;
    table.width = width;
    table.rowStart.assign (static_cast<size_t> (neurons) + 1, 0);
    if (synapses.size() > std::numeric_limits<std::uint32_t>::max())
        throw std::invalid_argument ("a projection has more than 4294967295 synapses");
    if (! synapses.empty())
        table.leastDelay = std::numeric_limits<int>::max();
    for (const auto& s : synapses)
    {
        check (s, neurons, width);
        ++table.rowStart[static_cast<size_t> (s.from) + 1];
        table.leastDelay = std::min (table.leastDelay, s.delaySteps);
        table.longestDelay = std::max (table.longestDelay, s.delaySteps);
    }
    for (size_t n = 1; n < table.rowStart.size(); ++n)
        table.rowStart[n] += table.rowStart[n - 1];

    struct Entry
    {
        std::uint32_t address;
        double weight;
    };
    std::vector<Entry> entries (synapses.size());
    auto nextInRow = table.rowStart;
    for (const auto& s : synapses)
        entries[nextInRow[static_cast<size_t> (s.from)]++] = {
            static_cast<std::uint32_t> (static_cast<size_t> (s.delaySteps) * width + static_cast<size_t> (s.to)),
            s.weight_pA
        };

    table.address.reserve (entries.size());
    table.weight.reserve (entries.size());
    for (size_t n = 0; n + 1 < table.rowStart.size(); ++n)
    {
        const auto begin = entries.begin() + table.rowStart[n], end = entries.begin() + table.rowStart[n + 1];
        // Stable, so that two synapses between the same neurons keep their order on every machine.
        std::stable_sort (begin, end, [] (const auto& a, const auto& b) { return a.address < b.address; });
        for (auto entry = begin; entry != end; ++entry)
        {
            table.address.push_back (entry->address);
            table.weight.push_back (static_cast<Real> (entry->weight));
        }
        table.oneWeight.push_back (std::all_of (begin, end, [&] (const auto& e) { return e.weight == begin->weight; }));
    }
    return table;
}

template struct SynapseTable<float>;
template struct SynapseTable<double>;

} // namespace galvani
