#include "plugin/gui/ear/CochleagramView.h"

#include "plugin/gui/Text.h"
#include "plugin/looks/HotTable.h"

#include <algorithm>

namespace galvani
{

CochleagramView::CochleagramView (const Cochleagram& source) : heard (source)
{
    setTitle (text::cochleagram);
    setInterceptsMouseClicks (false, false);
}

void CochleagramView::refresh()
{
    if (heard.finished() == drawn)
        return;
    drawn = heard.finished();
    repaint();
}

void CochleagramView::render (PixelGrid grid, float)
{
    const auto& table = HotTable::opaque();
    std::array<std::uint32_t, bandsPerHemisphere> colours {};
    int agePainted = -1;
    for (int x = 0; x < grid.width; ++x)
    {
        const auto age = (grid.width - 1 - x) * Cochleagram::columns / grid.width;
        if (age != agePainted)
        {
            const auto& column = heard.column (age);
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
