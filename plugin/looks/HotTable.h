// The hot palette as ready-made pixels, so that a picture of intensities costs one look-up a pixel.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <array>
#include <cstdint>

namespace galvani
{

class HotTable
{
public:
    static constexpr int size = 1024; ///< intensity 0..1 is 0..size - 1

    /** Pixels that stand alone: opaque, with the darkest ones sinking into the ground. */
    static const HotTable& opaque();

    /** Pixels to be added to a ground no brighter than 24 in any channel: zero alpha, and 0 is nothing. */
    static const HotTable& added();

    /** A pixel as an ARGB image of JUCE's holds it. */
    std::uint32_t operator[] (int intensity) const noexcept { return pixels[static_cast<size_t> (intensity)]; }

private:
    std::array<std::uint32_t, size> pixels {};
};

/** A colour as an ARGB image of JUCE's holds it. */
std::uint32_t toPixel (juce::Colour) noexcept;

} // namespace galvani
