// The first line of a picture: the instrument's name, what is shown, and its figures.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <utility>
#include <vector>

namespace galvani
{

/** @param figures  each a name and a value, from the right leftwards */
void drawPictureHeader (juce::Graphics&, int width, const juce::String& title, const juce::String& detail,
                        const std::vector<std::pair<juce::String, juce::String>>& figures);

} // namespace galvani
