#include "plugin/gui/hands/teach/DreamView.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/picture/HotPalette.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr float leastSpan = 0.1f; ///< smaller climbs are not drawn as large ones
constexpr int leastSteps = 10;    ///< so that the first steps do not span the picture

} // namespace

DreamView::DreamView()
{
    setTitle (text::dreamCurve);
    setTooltip (text::dreamCurveTip);
}

void DreamView::show (const std::vector<float>& history)
{
    if (history == values)
        return;
    values = history;
    setDescription (values.empty() ? juce::String() : text::fromTo (values.front(), values.back()));
    repaint();
}

void DreamView::paint (juce::Graphics& g)
{
    const auto area = getLocalBounds().toFloat().reduced (1.0f, 3.0f);
    g.setColour (palette::edge);
    g.fillRect (0.0f, area.getBottom() + 2.0f, static_cast<float> (getWidth()), 1.0f);
    if (values.empty())
        return;
    const auto [low, high] = std::minmax_element (values.begin(), values.end());
    const auto span = juce::jmax (leastSpan, *high - *low);
    const auto least = 0.5f * (*low + *high - span);
    const auto steps = juce::jmax (leastSteps, static_cast<int> (values.size()) - 1);
    juce::Path line;
    for (size_t i = 0; i < values.size(); ++i)
    {
        const juce::Point<float> point (area.getX()
                                            + area.getWidth() * static_cast<float> (i) / static_cast<float> (steps),
                                        area.getBottom() - area.getHeight() * (values[i] - least) / span);
        if (i == 0)
            line.startNewSubPath (point);
        else
            line.lineTo (point);
    }
    g.setColour (hotColour (0.68f).interpolatedWith (palette::cream, 0.4f));
    g.strokePath (line, juce::PathStrokeType (1.8f, juce::PathStrokeType::curved, juce::PathStrokeType::rounded));
    const auto end = line.getCurrentPosition();
    g.fillEllipse (juce::Rectangle<float> (5.0f, 5.0f).withCentre (end));
}

std::unique_ptr<juce::AccessibilityHandler> DreamView::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::image);
}

} // namespace galvani
