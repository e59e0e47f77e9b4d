// Light that a look has painted, one intensity a pixel, before the palette makes colours of it.
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Intensities are 0..1023 for the palette's 0..1; they add up and may go above. */
struct LightField
{
    int width = 0, height = 0;
    std::vector<std::uint16_t> cells; ///< height x width, row by row

    /** Makes it dark, and of that size. */
    void clear (int newWidth, int newHeight)
    {
        width = newWidth;
        height = newHeight;
        cells.assign (static_cast<size_t> (std::max (0, width)) * static_cast<size_t> (std::max (0, height)), 0);
    }

    std::uint16_t* row (int y) noexcept { return cells.data() + static_cast<size_t> (y) * static_cast<size_t> (width); }
    const std::uint16_t* row (int y) const noexcept
    {
        return cells.data() + static_cast<size_t> (y) * static_cast<size_t> (width);
    }
};

} // namespace galvani
