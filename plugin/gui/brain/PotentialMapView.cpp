#include "plugin/gui/brain/PotentialMapView.h"

#include "plugin/gui/Text.h"
#include "plugin/looks/HotTable.h"

namespace galvani
{

PotentialMapView::PotentialMapView (const PotentialMap& source) : map (source)
{
    setTitle (text::heatMapTip);
    setInterceptsMouseClicks (false, false);
}

void PotentialMapView::render (PixelGrid grid, float)
{
    const auto& table = HotTable::opaque();
    std::array<std::uint32_t, numGroups> colours {};
    int agePainted = -1;
    for (int x = 0; x < grid.width; ++x)
    {
        const auto age = (grid.width - 1 - x) * PotentialMap::columns / grid.width;
        if (age != agePainted)
        {
            const auto& column = map.column (age);
            for (size_t group = 0; group < numGroups; ++group)
                colours[group] = table[static_cast<int> (column[group] * (HotTable::size - 1))];
            agePainted = age;
        }
        for (int y = 0; y < grid.height; ++y)
            grid.row (y)[x] = colours[static_cast<size_t> ((grid.height - 1 - y) * numGroups / grid.height)];
    }
}

} // namespace galvani
