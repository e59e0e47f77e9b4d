// The words around raster and heat map: hemispheres at the left, time below.
#pragma once

#include "plugin/gui/Text.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

/** The left hemisphere is drawn below the right one, as neurons are numbered. */
inline void drawPlotMargins (juce::Graphics& g, juce::Rectangle<int> plot, const juce::String& scale)
{
    g.setColour (palette::faint);
    g.setFont (type::small());
    const auto side = plot.withX (plot.getX() - 44).withWidth (38);
    g.drawText (text::right, side.withHeight (plot.getHeight() / 2), juce::Justification::centredRight);
    g.drawText (text::left, side.withTrimmedTop (plot.getHeight() / 2), juce::Justification::centredRight);
    const auto below = plot.withY (plot.getBottom() + 3).withHeight (16);
    g.setFont (type::smallValue());
    g.drawText (text::fourSecondsAgo(), below, juce::Justification::centredLeft);
    g.drawText (text::now, below, juce::Justification::centredRight);
    g.setFont (type::small());
    g.drawText (scale, below, juce::Justification::centred);
}

} // namespace galvani
