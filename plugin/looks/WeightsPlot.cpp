#include "plugin/looks/WeightsPlot.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

void fill (PixelGrid& grid, int left, int top, int right, int bottom, std::uint32_t pixel)
{
    for (int y = std::max (0, top); y < std::min (bottom, grid.height); ++y)
        if (right > left)
            std::fill_n (grid.row (y) + left, std::min (right, grid.width) - left, pixel);
}

} // namespace

float markOf (float change, float mean, float largest) noexcept
{
    const auto wired = std::max (mean - change, 0.02f * largest);
    const auto share = wired > 0.0f ? std::abs (change) / wired : 0.0f;
    return share < 0.01f ? 0.0f : std::sqrt (std::min (1.0f, 2.0f * share));
}

void drawWeights (PixelGrid grid, float scale, const WeightBlocks& weights, std::span<const float> trend)
{
    const auto ground = toPixel (lookColours::ground), dark = toPixel (weightMark::shrunk);
    const auto bright = toPixel (weightMark::grown);
    const auto& table = HotTable::opaque();
    const auto x = [&] (int to) { return to * grid.width / numGroups; };
    const auto y = [&] (int from) { return grid.height - from * grid.height / numGroups; };
    fill (grid, 0, 0, grid.width, grid.height, ground);
    const auto gap = std::max (1, static_cast<int> (std::lround (scale)));
    for (int from = 0; from < numGroups; ++from)
        for (int to = 0; to < numGroups; ++to)
        {
            const auto block = WeightBlocks::index (from, to);
            if (! weights.known || weights.synapses[block] == 0)
                continue;
            const auto left = x (to), right = x (to + 1) - gap, top = y (from + 1) + gap, bottom = y (from);
            // What has shrunk to nothing is still a cell, as dark as can be seen.
            const auto level = std::clamp (weights.mean[block] / weights.largest, 0.05f, 1.0f);
            const auto cell = table[static_cast<int> (level * (HotTable::size - 1))];
            // Learning moves all weights a little all the time; seen is what moves by more.
            const auto moving = std::abs (trend[block]) / std::max (weights.mean[block], 0.1f * weights.largest);
            if (moving > 0.02f)
            {
                fill (grid, left, top, right, bottom,
                      toPixel (
                          lookColours::ground.interpolatedWith (weightMark::changing, std::min (1.0f, 4.0f * moving))));
                fill (grid, left + gap, top + gap, right - gap, bottom - gap, cell);
            }
            else
                fill (grid, left, top, right, bottom, cell);

            const auto mark = markOf (weights.change[block], weights.mean[block], weights.largest);
            const auto side = static_cast<int> (
                std::lround (mark * 0.7f * static_cast<float> (std::min (right - left, bottom - top) - 2 * gap)));
            if (mark > 0.0f)
            {
                const auto size = std::max (gap, side);
                const auto markLeft = (left + right - size) / 2, markTop = (top + bottom - size) / 2;
                fill (grid, markLeft, markTop, markLeft + size, markTop + size,
                      weights.change[block] > 0.0f ? bright : dark);
            }
        }
    // Between the hemispheres.
    fill (grid, x (groupsPerHemisphere) - gap, 0, x (groupsPerHemisphere), grid.height, toPixel (lookColours::line));
    fill (grid, 0, y (groupsPerHemisphere), grid.width, y (groupsPerHemisphere) + gap, toPixel (lookColours::line));
}

} // namespace galvani
