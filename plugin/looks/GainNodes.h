// Gains over a picture: nodes at the corners of tiles, interpolated between.
#pragma once

#include <array>
#include <cstddef>

namespace galvani
{

/** The tiles cover the picture. */
struct GainNodes
{
    static constexpr int tilesAcross = 16, tilesDown = 12; ///< each 64 x 64 pixels of a screen of 1024 x 768
    static constexpr int columns = tilesAcross + 1, rows = tilesDown + 1;
    std::array<float, static_cast<size_t> (columns* rows)> gain; ///< row by row, 0..1

    GainNodes() { gain.fill (1.0f); }
    float& at (int column, int row) noexcept { return gain[static_cast<size_t> (row * columns + column)]; }
    float at (int column, int row) const noexcept { return gain[static_cast<size_t> (row * columns + column)]; }
};

} // namespace galvani
