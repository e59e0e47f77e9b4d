#include "plugin/picture/SpikeRaster.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Which of `parts` equal parts of a whole an index lies in. */
int partOf (std::int64_t index, std::int64_t whole, int parts) { return static_cast<int> (index * parts / whole); }

/** How many of the indices below `whole` lie in each of the parts. */
std::vector<std::int64_t> sizesOfParts (std::int64_t whole, int parts)
{
    const auto firstOf = [&] (std::int64_t part) { return (part * whole + parts - 1) / parts; };
    std::vector<std::int64_t> sizes;
    for (int part = 0; part < parts; ++part)
        sizes.push_back (firstOf (part + 1) - firstOf (part));
    return sizes;
}

} // namespace

std::vector<int> spikesOnPixels (std::span<const Spike> spikes, const PopulationLane& lane, std::int64_t steps,
                                 int width, int height, SpikeMark mark)
{
    std::vector<int> counts (static_cast<size_t> (width) * static_cast<size_t> (height));
    const auto band = static_cast<double> (height) / lane.size;
    // Rows of few pixels would leave gaps of uneven size.
    const auto wanted = static_cast<int> (band < 5.0 ? std::ceil (band) : std::round (0.7 * band));
    const auto markHeight = std::clamp (wanted, std::min (mark.leastHeight, height), std::min (26, height));
    const auto markWidth = std::min (mark.width, width);
    for (const auto& spike : spikes)
    {
        const auto centre = (spike.neuron - lane.first + 0.5) * band;
        const auto x = std::min (partOf (spike.step, steps, width), width - markWidth);
        const auto y =
            std::clamp (static_cast<int> (std::floor (centre - 0.5 * (markHeight - 1))), 0, height - markHeight);
        for (int row = y; row < y + markHeight; ++row)
            for (int column = x; column < x + markWidth; ++column)
                ++counts[static_cast<size_t> (row * width + column)];
    }
    return counts;
}

RateCells rateCells (std::span<const Spike> spikes, const PopulationLane& lane, std::int64_t steps, double stepSeconds,
                     int width, int height, int cell)
{
    RateCells cells;
    cells.columns = static_cast<int> (std::min<std::int64_t> (std::max (1, width / cell), steps));
    cells.rows = std::min (std::max (1, height / cell), lane.size);
    cells.rate_Hz.resize (static_cast<size_t> (cells.columns) * static_cast<size_t> (cells.rows));
    for (const auto& spike : spikes)
    {
        const auto row = partOf (spike.neuron - lane.first, lane.size, cells.rows);
        const auto column = partOf (spike.step, steps, cells.columns);
        cells.rate_Hz[static_cast<size_t> (row * cells.columns + column)] += 1.0f;
    }
    // Cells differ by a neuron or a step: without this, stripes would be seen.
    const auto neurons = sizesOfParts (lane.size, cells.rows);
    const auto stepsOf = sizesOfParts (steps, cells.columns);
    for (int row = 0; row < cells.rows; ++row)
        for (int column = 0; column < cells.columns; ++column)
            cells.rate_Hz[static_cast<size_t> (row * cells.columns + column)] /= static_cast<float> (
                static_cast<double> (neurons[static_cast<size_t> (row)] * stepsOf[static_cast<size_t> (column)])
                * stepSeconds);
    return cells;
}

} // namespace galvani
