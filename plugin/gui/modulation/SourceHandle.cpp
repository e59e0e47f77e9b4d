#include "plugin/gui/modulation/SourceHandle.h"

#include "dsp/modulation/ModulationSource.h"
#include "plugin/gui/HandsText.h"
#include "plugin/gui/modulation/SourceDrag.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"
#include "plugin/picture/HotPalette.h"

#include <cmath>

namespace galvani
{

namespace
{

const ModulationSource& rowOf (int source) { return modulationSources[static_cast<size_t> (source)]; }

void drawBar (juce::Graphics& g, juce::Rectangle<float> area, float value)
{
    g.setColour (palette::track);
    g.fillRoundedRectangle (area, 1.0f);
    g.setColour (hotColour (0.28f + 0.46f * value));
    g.fillRoundedRectangle (area.withWidth (area.getWidth() * value), 1.0f);
}

} // namespace

SourceHandle::SourceHandle (int source, Look wanted) : look (wanted)
{
    setSource (source);
    setMouseCursor (juce::MouseCursor::PointingHandCursor);
}

void SourceHandle::setSource (int source)
{
    if (source == place)
        return;
    place = source;
    const auto& row = rowOf (place);
    setTitle (row.name);
    setTooltip (juce::String (row.name) + ": " + text::dragOnto (row.tooltip));
    repaint();
}

void SourceHandle::setValue (float newValue)
{
    const auto inside = juce::jlimit (0.0f, 1.0f, newValue);
    if (std::abs (inside - value) < 0.006f)
        return;
    value = inside;
    repaint();
}

void SourceHandle::mouseDrag (const juce::MouseEvent& event) { dragSource (*this, place, event); }

void SourceHandle::paint (juce::Graphics& g)
{
    auto area = getLocalBounds();
    const auto ink = isMouseOverOrDragging() ? palette::bright : palette::cream;
    if (look == Look::box)
    {
        const auto box = area.toFloat().reduced (0.5f);
        g.setColour (isMouseOverOrDragging() ? palette::boxHover : palette::box);
        g.fillRoundedRectangle (box, 5.0f);
        g.setColour (palette::edge);
        g.drawRoundedRectangle (box, 5.0f, 1.0f);
        drawBar (g, box.reduced (7.0f, 0.0f).removeFromBottom (5.0f).withHeight (2.0f), value);
        g.setColour (ink);
        g.setFont (type::label());
        g.drawFittedText (rowOf (place).name, area.reduced (7, 0).withTrimmedBottom (3),
                          juce::Justification::centredLeft, 1, 0.75f);
        return;
    }
    const auto bar = area.removeFromBottom (3).toFloat();
    g.setColour (ink);
    if (look == Look::heading)
    {
        const auto words = juce::String (rowOf (place).name).toUpperCase();
        const auto width = juce::jmin (bar.getWidth(), textWidth (type::heading(), words));
        g.setFont (type::heading());
        g.drawFittedText (words, area, juce::Justification::centredLeft, 1, 0.75f);
        drawBar (g, bar.withWidth (width).withHeight (2.0f), value);
        return;
    }
    const juce::String name = rowOf (place).shortName;
    g.setFont (name.length() == 1 ? type::letter() : type::small());
    area = area.withTrimmedBottom (1);
    // Fitted text alone would rather squeeze than break.
    if (name.containsChar (' ') && textWidth (type::small(), name) > static_cast<float> (area.getWidth()))
    {
        g.drawFittedText (name.upToFirstOccurrenceOf (" ", false, false), area.removeFromTop (area.getHeight() / 2),
                          juce::Justification::centredBottom, 1, 0.6f);
        g.drawFittedText (name.fromFirstOccurrenceOf (" ", false, false), area, juce::Justification::centredBottom, 1,
                          0.6f);
    }
    else
        g.drawFittedText (name, area, juce::Justification::centredBottom, 1, 0.6f);
    drawBar (g, bar.reduced (3.0f, 0.0f).withHeight (2.0f), value);
}

} // namespace galvani
