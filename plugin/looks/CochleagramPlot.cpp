#include "plugin/looks/CochleagramPlot.h"

#include "plugin/looks/HotTable.h"

#include <algorithm>
#include <array>

namespace galvani
{

void drawCochleagram (PixelGrid grid, const Cochleagram& heard)
{
    const auto& table = HotTable::opaque();
    std::array<std::uint32_t, bandsPerHemisphere> colours {};
    int agePainted = -1;
    for (int x = 0; x < grid.width; ++x)
    {
        const auto age = (grid.width - 1 - x) * Cochleagram::columns / grid.width;
        if (age != agePainted)
        {
            const auto& column = heard.shown (age);
            // Levels lie about 0.35 to 0.6 when the ear's gain has settled; the palette's yellow is at 0.75.
            for (size_t band = 0; band < bandsPerHemisphere; ++band)
                colours[band] = table[static_cast<int> (std::clamp (column[band], 0.0f, 1.0f) * (HotTable::size - 1))];
            agePainted = age;
        }
        for (int y = 0; y < grid.height; ++y)
            grid.row (y)[x] = colours[static_cast<size_t> ((grid.height - 1 - y) * bandsPerHemisphere / grid.height)];
    }
}

} // namespace galvani
