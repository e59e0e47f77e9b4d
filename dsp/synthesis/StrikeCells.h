// Strikes on their way to the resonators, added up in cells of 0.2 ms.
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace galvani
{

/** Cells lie on a grid of samples since reset(), so however many strikes come, and however a run is split into blocks,
    a cell holds one velocity a mode: the sum, at most 1. */
class StrikeCells
{
public:
    static constexpr int numModes = 32;
    using Velocities = std::array<float, numModes>;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** @param sampleOffset  from the present sample on, less than the largest block */
    void add (int mode, int sampleOffset, float velocity) noexcept;

    int samplesPerCell() const noexcept { return cellLength; }
    int samplesToNextCell() const noexcept { return cellLength - position; }
    bool isAtCellStart() const noexcept { return position == 0; }

    /** What was gathered in the cell before the present one; to be cleared by who takes it. */
    Velocities& gathered() noexcept { return cells[(cell + cells.size() - 1) % cells.size()]; }

    /** Moves the present on, at most to the next cell. */
    void advance (int numSamples) noexcept;

private:
    std::vector<Velocities> cells = std::vector<Velocities> (3); ///< a ring: one past, the present, and those ahead
    std::size_t cell = 0;
    int position = 0, cellLength = 1, maximumOffset = 0;
};

} // namespace galvani
