// The two typefaces that everything is set in: Inter for words, JetBrains Mono for figures.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <cstddef>

namespace galvani
{

enum class FontWeight
{
    regular,
    medium,
    semiBold
};

/** Both faces are compiled in, so that text looks the same on every machine. Message thread only.
    @param height  in pixels, from the highest ascender to the lowest descender */
juce::Font interFont (float height, FontWeight weight = FontWeight::regular);
juce::Font monoFont (float height);

/** A typeface made of a font file's bytes; the system's of that name when they are none.
    @param otherwise  the name of one that every system has, such as juce::Font::getDefaultSansSerifFontName() */
juce::Typeface::Ptr typefaceOr (const void* data, size_t size, const juce::String& otherwise);

/** How wide a line of text is, in pixels. */
float textWidth (const juce::Font&, const juce::String&);

} // namespace galvani
