// The spikes of the last four seconds: columns of 4 ms, rows of neighbours, in each group the excitatory ones below.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/Spike.h"
#include "plugin/activity/VolleyShade.h"

#include <array>
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

    void prepare (const BrainLayout&);
    int neurons() const noexcept { return static_cast<int> (rowOfNeuron.size()); }
    int rows() const noexcept { return numRows; }
    int rowOf (int neuron) const noexcept { return rowOfNeuron[static_cast<size_t> (neuron)]; }
    /** Where a group's rows begin; of numGroups, where all end. */
    int firstRowOf (int group) const noexcept { return groupRow[static_cast<size_t> (group)]; }
    /** Whether most neurons of a row inhibit. */
    bool isInhibitory (int row) const noexcept { return inhibits[static_cast<size_t> (row)] != 0; }

    void add (Spike) noexcept;

    /** Moves the right edge to this step. Going back, as after a reset, empties the raster. */
    void advanceTo (std::int64_t step) noexcept;

    /** Decides which columns are shaded, for those before the one at the right edge; called when all spikes up to there
        have been added. */
    void settle() noexcept;

    /** Whether a column is drawn with less light, since volleys come faster than six a second: see VolleyShade. */
    bool isShaded (int age) const noexcept
    {
        return shaded[static_cast<size_t> ((newest - age + 2 * columns) % columns)] != 0;
    }

    /** Whether columns that follow are shaded where they have to be, as they are unless this says otherwise. */
    void setGuarded (bool shouldBe) noexcept { isGuarded = shouldBe; }

    /** The step at which the column at the right edge ends. */
    std::int64_t newestStep() const noexcept { return (newest + 1) * stepsPerColumn; }

    /** Spikes in the column `age` columns ago (0 is the one at the right edge), at row 0..rows() - 1; stops at 255. */
    std::uint8_t count (int age, int row) const noexcept { return cells[cellIndex (newest - age, row)]; }

private:
    size_t cellIndex (std::int64_t column, int row) const noexcept
    {
        return static_cast<size_t> ((column + 2 * columns) % columns) * static_cast<size_t> (numRows)
               + static_cast<size_t> (row);
    }

    std::vector<std::uint8_t> cells; ///< columns x rows, column by column
    std::vector<std::uint16_t> rowOfNeuron;
    std::vector<std::uint8_t> inhibits; ///< a row each
    std::array<int, numGroups + 1> groupRow {};
    std::vector<std::uint8_t> shaded = std::vector<std::uint8_t> (columns); ///< a column each
    VolleyShade shade { stepsPerColumn * stepSeconds };
    bool isGuarded = true;
    int numRows = 0;
    std::int64_t newest = 0, settled = 0; ///< columns; that before `settled` are decided
};

} // namespace galvani
