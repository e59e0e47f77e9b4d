#include "plugin/activity/SpikeRaster.h"

#include <algorithm>

namespace galvani
{

void SpikeRaster::prepare (int neurons)
{
    numNeurons = neurons;
    numRows = std::min (neurons, mostRows);
    cells.assign (static_cast<size_t> (columns) * static_cast<size_t> (numRows), 0);
    newest = 0;
}

void SpikeRaster::add (Spike spike) noexcept
{
    if (spike.neuron < 0 || spike.neuron >= numNeurons || spike.step < 0)
        return;
    const auto column = spike.step / stepsPerColumn;
    if (column > newest)
        advanceTo (spike.step);
    if (column <= newest - columns)
        return;
    auto& cell = cells[cellIndex (column, static_cast<int> (std::int64_t { spike.neuron } * numRows / numNeurons))];
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
    newest = column;
    for (auto empty = std::max (first, column - columns + 1); empty <= column; ++empty)
        std::fill_n (cells.begin() + static_cast<std::ptrdiff_t> (cellIndex (empty, 0)), numRows, std::uint8_t { 0 });
}

} // namespace galvani
