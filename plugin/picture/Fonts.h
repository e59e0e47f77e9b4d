// The two typefaces that everything is set in: Inter for words, JetBrains Mono for figures.
#pragma once

#include <juce_graphics/juce_graphics.h>

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

/** How wide a line of text is, in pixels. */
float textWidth (const juce::Font&, const juce::String&);

} // namespace galvani
