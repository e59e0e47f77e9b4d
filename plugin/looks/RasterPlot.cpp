#include "plugin/looks/RasterPlot.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Luminance and redness stay below what WCAG 2.3.1 calls a flash, wherever it comes and goes. */
constexpr int shadedLight = 80;

const juce::Colour betweenGroups { 0xff151317 }, hatched { 0xff221f27 };

/** As HotTable::added(): over grey violet to white. */
const std::vector<std::uint32_t>& coldTable()
{
    static const auto table = []
    {
        std::vector<std::uint32_t> pixels;
        for (int i = 0; i < HotTable::size; ++i)
        {
            const auto level = static_cast<float> (i) / (HotTable::size - 1);
            const auto colour = level < 0.5f
                                    ? lookColours::ground.interpolatedWith (inhibitorySpike, 2.0f * level)
                                    : inhibitorySpike.interpolatedWith (juce::Colours::white, 2.0f * level - 1.0f);
            const auto above = [] (std::uint8_t channel, std::uint8_t ground)
            { return static_cast<std::uint8_t> (std::max (0, channel - ground)); };
            pixels.push_back (juce::PixelARGB (0, above (colour.getRed(), lookColours::ground.getRed()),
                                               above (colour.getGreen(), lookColours::ground.getGreen()),
                                               above (colour.getBlue(), lookColours::ground.getBlue()))
                                  .getNativeARGB());
        }
        return pixels;
    }();
    return table;
}

} // namespace

void RasterPlot::gather (const PixelGrid& grid, int thick, const SpikeRaster& raster)
{
    intensity.assign (static_cast<size_t> (grid.width) * static_cast<size_t> (grid.height), 0);
    const auto rows = raster.rows();
    // A row of many neurons has to hold as many more spikes before it is white.
    const auto step = std::max (1, 220 * rows / std::max (1, raster.neurons()));
    for (int age = 0; age < SpikeRaster::columns && rows > 0; ++age)
    {
        const auto isShaded = raster.isShaded (age);
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
                            isShaded ? std::max<int> (cell, shadedLight)
                                     : std::min (HotTable::size - 1, std::max<int> (cell, 400) + step * count));
                    }
        }
    }
}

void RasterPlot::draw (PixelGrid grid, float scale, const SpikeRaster& raster, const NeuronSet& silenced)
{
    const auto thick = std::max (1, static_cast<int> (std::lround (scale)));
    gather (grid, thick, raster);

    const auto rows = raster.rows();
    const auto anySilenced = ! silenced.empty();
    struckOut.assign (static_cast<size_t> (rows), anySilenced ? 1 : 0);
    for (int n = 0; n < raster.neurons() && anySilenced; ++n)
        if (! silenced.contains (n))
            struckOut[static_cast<size_t> (raster.rowOf (n))] = 0;

    const auto& hot = HotTable::added();
    const auto& cold = coldTable();
    const auto ground = toPixel (lookColours::ground), hatch = toPixel (hatched);
    const auto faint = toPixel (betweenGroups), middle = toPixel (lookColours::line);
    int group = numGroups; // whose lower border comes next, from above
    for (int y = 0; y < grid.height; ++y)
    {
        const auto row = rows > 0 ? (grid.height - 1 - y) * rows / grid.height : 0;
        auto empty = ground;
        while (rows > 0 && group > 0 && row < raster.firstRowOf (group))
            if (--group < numGroups - 1)
                empty = group == groupsPerHemisphere - 1 ? middle : faint;
        const auto* light = intensity.data() + static_cast<size_t> (y) * static_cast<size_t> (grid.width);
        const auto isCold = rows > 0 && raster.isInhibitory (row);
        const auto isStruck = rows > 0 && struckOut[static_cast<size_t> (row)] != 0;
        auto* pixel = grid.row (y);
        for (int x = 0; x < grid.width; ++x)
            if (light[x] != 0)
                pixel[x] = ground + (isCold ? cold[light[x]] : hot[light[x]]);
            else
                pixel[x] = isStruck && (x + y) % (5 * thick) < thick ? hatch : empty;
    }
}

} // namespace galvani
