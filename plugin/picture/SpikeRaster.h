// The pixels of a population's raster: a mark a spike, or its rate where there are too many to tell apart.
#pragma once

#include "plugin/picture/SimulationView.h"

#include <span>
#include <vector>

namespace galvani
{

/** How large a spike is drawn, in pixels. */
struct SpikeMark
{
    int width = 1, leastHeight = 1;
};

/** How many spikes lie on each pixel.
    @returns width x height counts, row by row from the bottom; neurons from the bottom */
std::vector<int> spikesOnPixels (std::span<const Spike>, const PopulationLane&, std::int64_t steps, int width,
                                 int height, SpikeMark);

/** Rates in cells of several pixels, so that a cell holds some spikes. */
struct RateCells
{
    int columns = 0, rows = 0;
    std::vector<float> rate_Hz; ///< row by row from the bottom: mean of the cell's neurons
    float at (int column, int row) const { return rate_Hz[static_cast<size_t> (row * columns + column)]; }
};

/** @param cell  pixels; cells are no finer than a neuron and a step */
RateCells rateCells (std::span<const Spike>, const PopulationLane&, std::int64_t steps, double stepSeconds, int width,
                     int height, int cell);

} // namespace galvani
