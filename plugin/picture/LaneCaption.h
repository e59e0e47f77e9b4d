// What a lane is of, right of its plot.
#pragma once

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** Whether a lane of a height has room for the second line. */
constexpr bool laneCaptionHasDetail (int height) noexcept { return height >= 30; }

/** A name in its tint and, where the lane is high enough, a line of detail below it. */
void drawLaneCaption (juce::Graphics&, juce::Rectangle<int> beside, const juce::String& name, juce::Colour tint,
                      const juce::String& detail);

} // namespace galvani
