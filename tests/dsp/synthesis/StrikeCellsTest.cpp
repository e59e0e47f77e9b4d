#include "dsp/synthesis/StrikeCells.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <random>

using galvani::StrikeCells;

namespace
{

/** Runs numSamples with random strikes, in blocks of one length, and returns what each cell gathered. */
std::vector<StrikeCells::Velocities> gather (StrikeCells& cells, int numSamples, int blockLength)
{
    std::minstd_rand random (4);
    std::vector<int> times (300);
    std::generate (times.begin(), times.end(), [&] { return static_cast<int> (random()) % numSamples; });
    std::sort (times.begin(), times.end());

    std::vector<StrikeCells::Velocities> gathered;
    size_t next = 0;
    for (int done = 0; done < numSamples;)
    {
        const auto end = std::min (numSamples, done + blockLength);
        for (; next < times.size() && times[next] < end; ++next)
            cells.add (times[next] % StrikeCells::numModes, times[next] - done, 0.3f);
        while (done < end)
        {
            if (cells.isAtCellStart())
            {
                gathered.push_back (cells.gathered());
                cells.gathered().fill (0.0f);
            }
            const auto run = std::min (end - done, cells.samplesToNextCell());
            cells.advance (run);
            done += run;
        }
    }
    return gathered;
}

} // namespace

TEST_CASE ("a strike is gathered in its cell, once, and sums to no more than 1", "[strikes]")
{
    StrikeCells cells;
    cells.prepare (48000.0, 512);
    REQUIRE (cells.samplesPerCell() == 10);
    cells.add (7, 25, 0.25f);
    cells.add (7, 29, 0.25f);
    cells.add (8, 30, 1.0f);
    for (int k = 0; k < 100; ++k)
        cells.add (9, 30, 1.0f);

    for (int cell = 0; cell < 60; ++cell)
    {
        auto& velocities = cells.gathered();
        REQUIRE (velocities[7] == (cell == 3 ? 0.5f : 0.0f));
        REQUIRE (velocities[8] == (cell == 4 ? 1.0f : 0.0f));
        REQUIRE (velocities[9] == (cell == 4 ? 1.0f : 0.0f));
        velocities.fill (0.0f);
        cells.advance (10);
    }
}

TEST_CASE ("cells gather the same however a run is split", "[strikes]")
{
    for (auto rate : { 8000.0, 48000.0, 192000.0 })
    {
        StrikeCells cells;
        cells.prepare (rate, 6000);
        const auto whole = gather (cells, 6000, 6000);
        for (auto length : { 1, 7, 64, 441 })
        {
            cells.reset();
            REQUIRE (gather (cells, 6000, length) == whole);
        }
    }
}

TEST_CASE ("strikes on no mode, of no strength or out of time do no harm", "[strikes]")
{
    StrikeCells cells;
    cells.prepare (48000.0, 1);
    cells.add (-1, 0, 1.0f);
    cells.add (32, 0, 1.0f);
    cells.add (0, 0, -1.0f);
    cells.add (0, 0, std::numeric_limits<float>::quiet_NaN());
    cells.advance (10);
    REQUIRE (cells.gathered() == StrikeCells::Velocities {});
    cells.add (1, std::numeric_limits<int>::max(), 1.0f);
    cells.add (2, std::numeric_limits<int>::min(), 1.0f);
    cells.advance (10);
    REQUIRE (cells.gathered()[1] == 1.0f);
    REQUIRE (cells.gathered()[2] == 1.0f);
}
