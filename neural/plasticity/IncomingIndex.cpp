#include "neural/plasticity/IncomingIndex.h"

#include <algorithm>
#include <numeric>

namespace galvani
{

template <typename Real>
void IncomingIndex::prepare (const SynapseTable<Real>& table, bool small)
{
    traceBits = table.widthBits;
    const auto neurons = static_cast<size_t> (table.neurons());
    columnStart.assign (neurons + 1, 0);
    for (size_t s = 0; s < table.size(); ++s)
        ++columnStart[static_cast<size_t> (table.targetOf (s)) + 1];
    std::partial_sum (columnStart.begin(), columnStart.end(), columnStart.begin());
    std::uint32_t longestRun = 0;
    for (size_t run = 1; run < table.runStart.size(); ++run)
        longestRun = std::max (longestRun, table.runStart[run] - table.runStart[run - 1]);

    const auto fits = small && neurons <= 0x4000 && longestRun <= 0x400 && table.longestDelay <= 0xff;
    compact.assign (fits ? table.size() + lookAhead : 0, 0);
    wide.assign (fits ? 0 : table.size() + lookAhead, {});
    classStart.assign (256, 0);
    for (int delay = 0; fits && delay <= table.longestDelay; ++delay)
        if (table.isInUse (delay / table.classSteps))
            classStart[static_cast<size_t> (delay)] =
                static_cast<std::uint32_t> (table.run (delay / table.classSteps, 0));

    auto next = columnStart;
    for (std::uint32_t run = 0; run + 1 < table.runStart.size(); ++run)
    {
        const auto source = static_cast<std::uint32_t> (run % neurons);
        for (auto s = table.runStart[run]; s < table.runStart[run + 1]; ++s)
        {
            const auto place = next[static_cast<size_t> (table.targetOf (s))]++;
            const auto delay = static_cast<std::uint32_t> (table.delayOf (s));
            if (fits)
                compact[place] = source | (s - table.runStart[run]) << 14 | delay << 24;
            else
                wide[place] = { s, (delay << traceBits) - source };
        }
    }
}

std::int64_t IncomingIndex::bytes() const noexcept
{
    return static_cast<std::int64_t> (compact.size() * sizeof compact[0] + wide.size() * sizeof wide[0]
                                      + columnStart.size() * sizeof columnStart[0]);
}

template void IncomingIndex::prepare (const SynapseTable<float>&, bool);
template void IncomingIndex::prepare (const SynapseTable<double>&, bool);

} // namespace galvani
