#include "neural/plasticity/IncomingIndex.h"

#include <algorithm>

namespace galvani
{

template <typename Real>
void IncomingIndex::prepare (const SynapseTable<Real>& table, int newTraceBits, bool small)
{
    traceBits = newTraceBits;
    rowStart = table.rowStart;
    columnStart.assign (rowStart.size(), 0);
    for (size_t s = 0; s < table.size(); ++s)
        ++columnStart[static_cast<size_t> (table.targetOf (s)) + 1];
    std::uint32_t longestRow = 0;
    for (size_t n = 1; n < columnStart.size(); ++n)
    {
        columnStart[n] += columnStart[n - 1];
        longestRow = std::max (longestRow, rowStart[n] - rowStart[n - 1]);
    }

    const auto fits = small && table.neurons() <= 0x4000 && longestRow <= 0x400 && table.longestDelay <= 0xff;
    compact.clear();
    wide.clear();
    if (fits)
        compact.resize (table.size() + 16);
    else
        wide.resize (table.size() + 16);

    auto next = columnStart;
    for (std::uint32_t source = 0; source + 1 < rowStart.size(); ++source)
        for (auto s = rowStart[source]; s < rowStart[source + 1]; ++s)
        {
            const auto place = next[static_cast<size_t> (table.targetOf (s))]++;
            const auto delay = static_cast<std::uint32_t> (table.delayOf (s));
            if (fits)
                compact[place] = source | (s - rowStart[source]) << 14 | delay << 24;
            else
                wide[place] = { s, (delay << traceBits) - source };
        }
}

std::int64_t IncomingIndex::bytes() const noexcept
{
    return static_cast<std::int64_t> (compact.size() * sizeof compact[0] + wide.size() * sizeof wide[0]
                                      + (columnStart.size() + rowStart.size()) * sizeof columnStart[0]);
}

template void IncomingIndex::prepare (const SynapseTable<float>&, int, bool);
template void IncomingIndex::prepare (const SynapseTable<double>&, int, bool);

} // namespace galvani
