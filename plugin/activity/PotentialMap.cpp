#include "plugin/activity/PotentialMap.h"

#include <algorithm>

namespace galvani
{

void PotentialMap::reset()
{
    std::fill (ring.begin(), ring.end(), Column {});
    sum = {};
    ticksInSum = 0;
    numFinished = 0;
}

void PotentialMap::add (const TickRecord& record)
{
    for (size_t group = 0; group < numGroups; ++group)
        sum[group] += record.groupPotential[group];
    if (++ticksInSum < ticksPerColumn)
        return;

    auto& finished = ring[static_cast<size_t> (numFinished % columns)];
    for (size_t group = 0; group < numGroups; ++group)
        finished[group] = std::clamp ((sum[group] / ticksPerColumn - lowest) / (highest - lowest), 0.0f, 1.0f);
    sum = {};
    ticksInSum = 0;
    ++numFinished;
}

const PotentialMap::Column& PotentialMap::column (int age) const noexcept
{
    return ring[static_cast<size_t> ((numFinished + 2 * columns - 1 - age) % columns)];
}

} // namespace galvani
