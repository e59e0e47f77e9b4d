#include "plugin/activity/SpikeRaster.h"

#include <algorithm>

namespace galvani
{

void SpikeRaster::prepare (const BrainLayout& layout)
{
    const auto neurons = layout.size();
    numRows = std::min (neurons, mostRows);
    rowOfNeuron.assign (static_cast<size_t> (neurons), 0);
    groupRow = {};
    std::vector<int> lean (static_cast<size_t> (numRows), 0); // inhibitory neurons of a row less its excitatory ones
    for (size_t group = 0; group < numGroups && neurons > 0; ++group)
    {
        auto place = std::int64_t { layout.groupStart[group] };
        for (const auto sign : { 0, 1 })
            for (auto n = static_cast<size_t> (layout.groupStart[group]);
                 n < static_cast<size_t> (layout.groupStart[group + 1]); ++n)
                if (layout.inhibitory[n] == sign)
                {
                    const auto row = static_cast<size_t> (place++ * numRows / neurons);
                    rowOfNeuron[n] = static_cast<std::uint16_t> (row);
                    lean[row] += sign == 1 ? 1 : -1;
                }
        groupRow[group + 1] = static_cast<int> (place * numRows / neurons);
    }
    inhibits.clear();
    for (const auto sum : lean)
        inhibits.push_back (sum > 0 ? 1 : 0);
    cells.assign (static_cast<size_t> (columns) * static_cast<size_t> (numRows), 0);
    newest = settled = 0;
    shade.reset();
    std::fill (shaded.begin(), shaded.end(), std::uint8_t { 0 });
}

void SpikeRaster::add (Spike spike) noexcept
{
    if (spike.neuron < 0 || spike.neuron >= neurons() || spike.step < 0)
        return;
    const auto column = spike.step / stepsPerColumn;
    if (column > newest)
        advanceTo (spike.step);
    if (column <= newest - columns)
        return;
    auto& cell = cells[cellIndex (column, rowOf (spike.neuron))];
    cell = static_cast<std::uint8_t> (std::min (255, cell + 1));
}

void SpikeRaster::advanceTo (std::int64_t step) noexcept
{
    const auto column = step / stepsPerColumn;
    // Spikes of a block arrive beside its ticks, so a few steps back are no reset.
    const auto isReset = column < newest - 250;
    if (column <= newest && ! isReset)
        return;
    const auto first = isReset || column - newest >= columns ? column - columns + 1 : newest + 1;
    if (isReset)
    {
        shade.reset();
        settled = first;
    }
    newest = column;
    for (auto empty = std::max (first, column - columns + 1); empty <= column; ++empty)
    {
        std::fill_n (cells.begin() + static_cast<std::ptrdiff_t> (cellIndex (empty, 0)), numRows, std::uint8_t { 0 });
        shaded[static_cast<size_t> ((empty + 2 * columns) % columns)] = 0;
    }
}

void SpikeRaster::settle() noexcept
{
    for (settled = std::max (settled, newest - columns + 1); settled < newest && numRows > 0; ++settled)
    {
        const auto* cell = cells.data() + cellIndex (settled, 0);
        const auto filled = std::count_if (cell, cell + numRows, [] (std::uint8_t count) { return count > 0; });
        const auto isDark = shade.isShaded (static_cast<float> (filled) / static_cast<float> (numRows));
        shaded[static_cast<size_t> ((settled + 2 * columns) % columns)] = isDark && isGuarded ? 1 : 0;
    }
}

} // namespace galvani
