// The spikes of the last four seconds: columns of 4 ms, rows of neighbouring neurons.
#pragma once

#include "neural/brain/BrainDimensions.h"
#include "neural/spiking/Spike.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

class SpikeRaster
{
public:
    static constexpr int columns = 1000;
    static constexpr int stepsPerColumn = 40;
    static constexpr int mostRows = 512;

    void prepare (int neurons);
    int neurons() const noexcept { return numNeurons; }
    int rows() const noexcept { return numRows; }

    void add (Spike) noexcept;

    /** Moves the right edge to this step. Going back, as after a reset, empties the raster. */
    void advanceTo (std::int64_t step) noexcept;

    /** Spikes in the column `age` columns ago (0 is the one at the right edge), at row 0..rows() - 1; stops at 255. */
    std::uint8_t count (int age, int row) const noexcept { return cells[cellIndex (newest - age, row)]; }

private:
    size_t cellIndex (std::int64_t column, int row) const noexcept
    {
        return static_cast<size_t> ((column + 2 * columns) % columns) * static_cast<size_t> (numRows)
               + static_cast<size_t> (row);
    }

    std::vector<std::uint8_t> cells; ///< columns x rows, column by column
    int numNeurons = 0, numRows = 0;
    std::int64_t newest = 0;
};

} // namespace galvani
