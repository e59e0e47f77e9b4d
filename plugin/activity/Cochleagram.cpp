#include "plugin/activity/Cochleagram.h"

#include <algorithm>

namespace galvani
{

void Cochleagram::reset()
{
    std::fill (ring.begin(), ring.end(), Column {});
    std::fill (shownRing.begin(), shownRing.end(), Column {});
    guard.reset();
    sum = {};
    ticksInSum = 0;
    numFinished = 0;
}

void Cochleagram::add (const TickRecord& record)
{
    for (size_t band = 0; band < bandsPerHemisphere; ++band)
        sum[band] += 0.5f * (record.bands[band] + record.bands[band + bandsPerHemisphere]);
    if (++ticksInSum < ticksPerColumn)
        return;

    auto& finishedColumn = ring[static_cast<size_t> (numFinished % columns)];
    for (size_t band = 0; band < bandsPerHemisphere; ++band)
        finishedColumn[band] = sum[band] / ticksPerColumn;
    auto& shownColumn = shownRing[static_cast<size_t> (numFinished % columns)];
    shownColumn = finishedColumn;
    if (isGuarded)
        guard.guard (shownColumn);
    sum = {};
    ticksInSum = 0;
    ++numFinished;
}

const Cochleagram::Column& Cochleagram::shown (int age) const noexcept
{
    return shownRing[static_cast<size_t> ((numFinished + 2 * columns - 1 - age) % columns)];
}

const Cochleagram::Column& Cochleagram::column (int age) const noexcept
{
    return ring[static_cast<size_t> ((numFinished + 2 * columns - 1 - age) % columns)];
}

} // namespace galvani
