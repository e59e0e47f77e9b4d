#include "plugin/activity/SpikeRaster.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>

using namespace galvani;

namespace
{

int total (const SpikeRaster& raster)
{
    int sum = 0;
    for (int age = 0; age < SpikeRaster::columns; ++age)
        for (int row = 0; row < raster.rows(); ++row)
            sum += raster.count (age, row);
    return sum;
}

/** Neurons that all excite, in groups of equal size. */
BrainLayout plainLayout (int neurons)
{
    auto layout = layOutBrain ({ neurons, 1 });
    std::fill (layout.inhibitory.begin(), layout.inhibitory.end(), std::uint8_t { 0 });
    return layout;
}

} // namespace

TEST_CASE ("a spike stands in its neuron's row and grows older with time", "[gui]")
{
    SpikeRaster raster;
    raster.prepare (plainLayout (256));
    raster.advanceTo (4000);
    raster.add ({ 4000, 17 });
    CHECK (raster.count (0, 17) == 1);
    raster.advanceTo (4000 + 10 * SpikeRaster::stepsPerColumn);
    CHECK (raster.count (10, 17) == 1);
    CHECK (total (raster) == 1);
}

TEST_CASE ("spikes leave the raster after four seconds", "[gui]")
{
    SpikeRaster raster;
    raster.prepare (plainLayout (256));
    for (int step = 0; step < 40000; step += 100)
        raster.add ({ step, (step / 100) % 256 });
    CHECK (total (raster) == 400);
    raster.advanceTo (39999 + 20000);
    CHECK (total (raster) == 200);
    raster.advanceTo (39999 + 40000);
    CHECK (total (raster) == 0);
}

TEST_CASE ("rows are shared when there are more neurons than rows, and a reset empties the raster", "[gui]")
{
    SpikeRaster raster;
    raster.prepare (plainLayout (16384));
    raster.advanceTo (100000);
    raster.add ({ 100000, 0 });
    raster.add ({ 100000, 31 });
    raster.add ({ 100000, 16383 });
    raster.add ({ 100000, 16384 });
    CHECK (raster.count (0, 0) == 2);
    CHECK (raster.count (0, raster.rows() - 1) == 1);
    raster.advanceTo (10);
    CHECK (total (raster) == 0);
    raster.add ({ 10, 5 });
    CHECK (total (raster) == 1);
}

TEST_CASE ("in each group those that inhibit stand above those that excite, and no neuron loses its row", "[gui]")
{
    const auto layout = layOutBrain ({ 256, 4 });
    SpikeRaster raster;
    raster.prepare (layout);
    std::vector<int> neuronsOf (256, 0);
    for (int n = 0; n < 256; ++n)
    {
        const auto row = raster.rowOf (n);
        const int group = layout.group[static_cast<size_t> (n)];
        ++neuronsOf[static_cast<size_t> (row)];
        CHECK (row >= raster.firstRowOf (group));
        CHECK (row < raster.firstRowOf (group + 1));
        CHECK (raster.isInhibitory (row) == (layout.inhibitory[static_cast<size_t> (n)] != 0));
        if (row > raster.firstRowOf (group) && raster.isInhibitory (row - 1))
            CHECK (raster.isInhibitory (row));
    }
    CHECK (neuronsOf == std::vector<int> (256, 1));
    CHECK (raster.firstRowOf (numGroups) == 256);
    raster.advanceTo (1000);
    raster.add ({ 1000, 100 });
    CHECK (raster.count (0, raster.rowOf (100)) == 1);
}
