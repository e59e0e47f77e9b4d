#include "plugin/activity/GroupRateMap.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void GroupRateMap::prepare (const BrainLayout& layout)
{
    std::fill (ring.begin(), ring.end(), Column {});
    std::fill (shownRing.begin(), shownRing.end(), Column {});
    guard.reset();
    smooth = {};
    spikes = {};
    ticksInSum = 0;
    numFinished = 0;
    spikesToHertz = {};
    for (size_t group = 0; group < numGroups && layout.size() > 0; ++group)
        if (const auto neurons = layout.groupStart[group + 1] - layout.groupStart[group]; neurons > 0)
            spikesToHertz[group] = static_cast<float> (1.0 / (neurons * secondsPerColumn));
}

void GroupRateMap::add (const TickRecord& record)
{
    for (size_t group = 0; group < numGroups; ++group)
        spikes[group] += record.spikeCount[group];
    if (++ticksInSum < ticksPerColumn)
        return;

    static const auto step = static_cast<float> (1.0 - std::exp (-secondsPerColumn / smoothing));
    for (size_t group = 0; group < numGroups; ++group)
        smooth[group] += step * (spikesToHertz[group] * static_cast<float> (spikes[group]) - smooth[group]);
    ring[static_cast<size_t> (numFinished % columns)] = smooth;

    auto levels = smooth;
    for (auto& level : levels)
        level = levelOf (level);
    if (isGuarded)
        guard.guard (levels);
    for (auto& level : levels)
        level *= level * white_Hz;
    shownRing[static_cast<size_t> (numFinished % columns)] = levels;

    spikes = {};
    ticksInSum = 0;
    ++numFinished;
}

float GroupRateMap::levelOf (float hertz) noexcept { return std::sqrt (std::clamp (hertz / white_Hz, 0.0f, 1.0f)); }

const GroupRateMap::Column& GroupRateMap::shown (int age) const noexcept
{
    return shownRing[static_cast<size_t> ((numFinished + 2 * columns - 1 - age) % columns)];
}

const GroupRateMap::Column& GroupRateMap::column (int age) const noexcept
{
    return ring[static_cast<size_t> ((numFinished + 2 * columns - 1 - age) % columns)];
}

} // namespace galvani
