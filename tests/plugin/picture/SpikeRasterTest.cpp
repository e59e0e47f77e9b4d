#include "plugin/picture/SpikeRaster.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <numeric>

using namespace galvani;

namespace
{

PopulationLane laneOf (int first, int size)
{
    PopulationLane lane;
    lane.first = first;
    lane.size = size;
    return lane;
}

} // namespace

TEST_CASE ("each spike marks as many pixels as its mark is large, also at the edges")
{
    const auto lane = laneOf (40, 100);
    const std::vector<Spike> spikes { { 0, 40 }, { 999, 139 }, { 500, 90 }, { 500, 90 } };
    for (const auto mark : { SpikeMark { 1, 1 }, SpikeMark { 2, 2 }, SpikeMark { 3, 5 } })
    {
        const auto counts = spikesOnPixels (spikes, lane, 1000, 200, 50, mark);
        CHECK (std::accumulate (counts.begin(), counts.end(), 0) == 4 * mark.width * mark.leastHeight);
        CHECK (counts[0] == 1);
        CHECK (counts[200 * 50 - 1] == 1);
        CHECK (*std::max_element (counts.begin(), counts.end()) == 2);
    }
}

TEST_CASE ("a neuron with many pixels of height has a mark of a row's height")
{
    const auto counts = spikesOnPixels (std::vector<Spike> { { 10, 1 } }, laneOf (0, 3), 100, 100, 60, { 1, 1 });
    std::vector<int> rows;
    for (int row = 0; row < 60; ++row)
        if (counts[static_cast<size_t> (row * 100 + 10)] > 0)
            rows.push_back (row);
    REQUIRE (rows.size() == 14);
    CHECK (rows.front() == 23);
    CHECK (rows.back() == 36);
}

TEST_CASE ("a cell's rate is that of its neurons over its time, however cells divide them")
{
    // Every neuron spikes in every step: 10,000 Hz, wherever one looks.
    const auto lane = laneOf (7, 101);
    std::vector<Spike> spikes;
    for (int neuron = 7; neuron < 108; ++neuron)
        for (int step = 0; step < 3000; ++step)
            spikes.push_back ({ step, neuron });
    const auto cells = rateCells (spikes, lane, 3000, 1.0e-4, 97, 60, 3);
    CHECK (cells.columns == 32);
    CHECK (cells.rows == 20);
    for (const auto rate : cells.rate_Hz)
        REQUIRE (rate == Catch::Approx (10000.0));
}

TEST_CASE ("cells are no finer than a neuron and a step")
{
    const auto cells = rateCells (std::vector<Spike> { { 2, 1 } }, laneOf (0, 2), 5, 1.0e-3, 500, 100, 1);
    CHECK (cells.columns == 5);
    CHECK (cells.rows == 2);
    CHECK (cells.at (2, 1) == Catch::Approx (1000.0));
    CHECK (std::accumulate (cells.rate_Hz.begin(), cells.rate_Hz.end(), 0.0f) == Catch::Approx (1000.0));
}
