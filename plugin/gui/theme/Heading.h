// A room's or section's heading: small spaced capitals.
#pragma once

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

inline void drawHeading (juce::Graphics& g, const juce::String& words, juce::Rectangle<int> area)
{
    g.setColour (palette::dim);
    g.setFont (type::heading());
    g.drawFittedText (words, area, juce::Justification::centredLeft, 1, 0.75f);
}

} // namespace galvani
