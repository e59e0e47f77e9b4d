#include "dsp/synthesis/StrikeCells.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void StrikeCells::prepare (double sampleRate, int maximumBlockSize)
{
    constexpr double cellSeconds = 0.0002;
    cellLength = std::max (1, static_cast<int> (std::lround (cellSeconds * sampleRate)));
    maximumOffset = std::max (1, maximumBlockSize) - 1;
    cells.resize (static_cast<std::size_t> (maximumOffset / cellLength + 3));
    reset();
}

void StrikeCells::reset() noexcept
{
    for (auto& velocities : cells)
        velocities.fill (0.0f);
    cell = 0;
    position = 0;
}

void StrikeCells::add (int mode, int sampleOffset, float velocity) noexcept
{
    if (mode < 0 || mode >= numModes || ! (velocity > 0.0f))
        return;

    const auto ahead = (position + std::clamp (sampleOffset, 0, maximumOffset)) / cellLength;
    auto& sum = cells[(cell + static_cast<std::size_t> (ahead)) % cells.size()][static_cast<std::size_t> (mode)];
    sum = std::min (1.0f, sum + velocity);
}

void StrikeCells::advance (int numSamples) noexcept
{
    position += numSamples;
    if (position == cellLength)
    {
        position = 0;
        cell = (cell + 1) % cells.size();
    }
}

} // namespace galvani
