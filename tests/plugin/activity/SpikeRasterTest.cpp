#include "plugin/activity/SpikeRaster.h"

#include <catch2/catch_test_macros.hpp>

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

} // namespace

TEST_CASE ("a spike stands in its neuron's row and grows older with time", "[gui]")
{
    SpikeRaster raster;
    raster.prepare (256);
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
    raster.prepare (256);
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
    raster.prepare (16384);
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
