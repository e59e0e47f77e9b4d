#include "plugin/gui/hands/teach/TeachCard.h"

#include "plugin/gui/theme/Heading.h"

namespace galvani
{

TeachCard::TeachCard (const juce::String& spoken, const juce::String& firstHeading) : heading (firstHeading)
{
    setTitle (spoken);
}

void TeachCard::setHeading (const juce::String& words)
{
    if (words == heading)
        return;
    heading = words;
    repaint (headingArea());
}

void TeachCard::setFigure (const juce::String& words)
{
    if (words == figure)
        return;
    figure = words;
    setDescription (figure);
    repaint (headingArea());
}

juce::Rectangle<int> TeachCard::inside() const
{
    return getLocalBounds().reduced (getWidth() < 240 ? 10 : 12, getHeight() < 164 ? 7 : 9);
}

void TeachCard::paint (juce::Graphics& g)
{
    const auto card = getLocalBounds().toFloat();
    g.setColour (palette::hands);
    g.fillRoundedRectangle (card, 7.0f);
    g.setColour (palette::track);
    g.drawRoundedRectangle (card.reduced (0.5f), 7.0f, 1.0f);

    auto area = headingArea();
    area.removeFromRight (headingRoom);
    if (figure.isNotEmpty())
    {
        const auto width = juce::roundToInt (textWidth (type::smallValue(), figure)) + 2;
        g.setColour (palette::figure);
        g.setFont (type::smallValue());
        g.drawFittedText (figure, area.removeFromRight (juce::jmin (width, area.getWidth() - 56)),
                          juce::Justification::centredRight, 1, 0.75f);
        area.removeFromRight (8);
    }
    drawHeading (g, heading, area);
}

std::unique_ptr<juce::AccessibilityHandler> TeachCard::createAccessibilityHandler()
{
    return std::make_unique<juce::AccessibilityHandler> (*this, juce::AccessibilityRole::group);
}

juce::Rectangle<int> removeButtonRow (juce::Rectangle<int>& area, int height, int gapAbove)
{
    const auto row = area.removeFromBottom (height);
    area.removeFromBottom (gapAbove);
    return row;
}

} // namespace galvani
