// The pixels of an ARGB image, row by row.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <cstdint>

namespace galvani
{

struct PixelGrid
{
    juce::Image::BitmapData& data;
    int width, height;
    std::uint32_t* row (int y) const noexcept { return reinterpret_cast<std::uint32_t*> (data.getLinePointer (y)); }
};

} // namespace galvani
