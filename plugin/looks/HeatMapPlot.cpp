#include "plugin/looks/HeatMapPlot.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

float HeatMapPlot::levelOf (float hertz) noexcept { return GroupRateMap::levelOf (hertz); }

void HeatMapPlot::draw (PixelGrid grid, const GroupRateMap& map)
{
    if (places.size() != static_cast<size_t> (grid.height))
    {
        places.clear();
        for (int y = 0; y < grid.height; ++y)
        {
            const auto fromBelow = (static_cast<float> (grid.height - 1 - y) + 0.5f) / static_cast<float> (grid.height);
            const auto hemisphere = fromBelow < 0.5f ? 0.0f : static_cast<float> (groupsPerHemisphere);
            const auto group = std::clamp (fromBelow * numGroups - 0.5f, hemisphere,
                                           hemisphere + static_cast<float> (groupsPerHemisphere - 1));
            const auto below = static_cast<size_t> (group);
            places.push_back ({ below, std::min<size_t> (below + 1, numGroups - 1), group - std::floor (group) });
        }
    }

    const auto& table = HotTable::opaque();
    std::array<float, numGroups> levels {};
    for (int x = 0; x < grid.width; ++x)
    {
        const auto age = static_cast<float> (grid.width - 1 - x) * (GroupRateMap::columns - 1)
                         / static_cast<float> (std::max (1, grid.width - 1));
        const auto whole = static_cast<int> (age);
        const auto& newer = map.shown (whole);
        const auto& older = map.shown (std::min (whole + 1, GroupRateMap::columns - 1));
        const auto way = age - static_cast<float> (whole);
        for (size_t group = 0; group < numGroups; ++group)
            levels[group] = levelOf (newer[group] + way * (older[group] - newer[group])) * (HotTable::size - 1);
        for (int y = 0; y < grid.height; ++y)
        {
            const auto& place = places[static_cast<size_t> (y)];
            const auto level = levels[place.below] + place.way * (levels[place.above] - levels[place.below]);
            grid.row (y)[x] = table[static_cast<int> (level)];
        }
    }
    std::fill_n (grid.row (grid.height / 2), grid.width, toPixel (lookColours::line));
}

} // namespace galvani
