#include "plugin/gui/brain/RasterView.h"

#include "plugin/gui/Text.h"
#include "plugin/looks/HotTable.h"
#include "plugin/gui/theme/Palette.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

RasterView::RasterView (const SpikeRaster& source, const NeuronSet& dark) : raster (source), silenced (dark)
{
    setTitle (text::rasterTip);
    setDescription (text::rasterHelp());
    setMouseCursor (juce::MouseCursor::CrosshairCursor);
}

void RasterView::mouseDown (const juce::MouseEvent& event)
{
    const auto fromBelow = 1.0f - event.position.y / static_cast<float> (std::max (1, getHeight()));
    const auto neuron = static_cast<int> (fromBelow * static_cast<float> (raster.neurons()));
    if (neuron >= 0 && neuron < raster.neurons())
        onClick (neuron, event.mods.isAltDown());
}

bool RasterView::rowIsSilenced (int row) const noexcept
{
    const auto first = row * raster.neurons() / raster.rows(), end = (row + 1) * raster.neurons() / raster.rows();
    for (auto neuron = first; neuron < end; ++neuron)
        if (! silenced.contains (neuron))
            return false;
    return true;
}

void RasterView::render (PixelGrid grid, float scale)
{
    intensity.assign (static_cast<size_t> (grid.width) * static_cast<size_t> (grid.height), 0);
    const auto rows = raster.rows();
    // A row of many neurons has to hold as many more spikes before it is white.
    const auto step = std::max (1, 220 * rows / std::max (1, raster.neurons()));
    const auto thick = std::max (1, static_cast<int> (std::lround (scale)));
    for (int age = 0; age < SpikeRaster::columns && rows > 0; ++age)
    {
        const auto x = grid.width - 1 - age * grid.width / SpikeRaster::columns;
        for (int r = 0; r < rows; ++r)
        {
            const auto count = raster.count (age, r);
            if (count == 0)
                continue;
            // One spike is orange; several that fall on a pixel go to yellow and white.
            const auto y = grid.height - 1 - r * grid.height / rows;
            for (int dy = 0; dy < thick; ++dy)
                for (int dx = 0; dx < thick; ++dx)
                    if (y - dy >= 0 && x - dx >= 0)
                    {
                        auto& cell = intensity[static_cast<size_t> (y - dy) * static_cast<size_t> (grid.width)
                                               + static_cast<size_t> (x - dx)];
                        cell = static_cast<std::uint16_t> (
                            std::min (HotTable::size - 1, std::max<int> (cell, 400) + step * count));
                    }
        }
    }

    const auto& table = HotTable::added();
    const auto ground = toPixel (palette::ground);
    const auto middle = toPixel (palette::edge);
    const auto hatch = toPixel (palette::track);
    struckOut.assign (static_cast<size_t> (rows), 0);
    for (int r = 0; r < rows; ++r)
        struckOut[static_cast<size_t> (r)] = rowIsSilenced (r) ? 1 : 0;
    for (int y = 0; y < grid.height; ++y)
    {
        const auto* light = intensity.data() + static_cast<size_t> (y) * static_cast<size_t> (grid.width);
        auto* pixel = grid.row (y);
        if (rows > 0 && struckOut[static_cast<size_t> ((grid.height - 1 - y) * rows / grid.height)] != 0)
            for (int x = 0; x < grid.width; ++x)
                pixel[x] = light[x] == 0 && (x + y) % (5 * thick) < thick ? hatch : ground + table[light[x]];
        else if (y == grid.height / 2)
            for (int x = 0; x < grid.width; ++x)
                pixel[x] = light[x] == 0 ? middle : ground + table[light[x]];
        else
            for (int x = 0; x < grid.width; ++x)
                pixel[x] = ground + table[light[x]];
    }
}

} // namespace galvani
