#include "plugin/gui/window/AboutPanel.h"

#include "plugin/gui/WindowText.h"
#include "plugin/gui/theme/Heading.h"
#include "plugin/gui/theme/Spacing.h"

namespace galvani
{

namespace
{

constexpr int crossSide = 26, nameHeight = 30, widestText = 520;

} // namespace

AboutPanel::AboutPanel() : parts (madeOf()), cross (Sign::cross, windowText::closeAbout)
{
    setTitle (windowText::aboutTitle);
    setVisible (false);
    juce::StringArray lines;
    for (const auto& part : parts)
        lines.add (windowText::spokenPart (part.name, part.version, part.licence));
    lines.add (windowText::licence);
    spoken.setTitle (lines.joinIntoString ("\n"));
    spoken.setInterceptsMouseClicks (false, false);
    addAndMakeVisible (spoken);
    addAndMakeVisible (cross);
    cross.onClick = [this] { close(); };
}

void AboutPanel::open()
{
    setVisible (true);
    toFront (false);
    cross.grabKeyboardFocus();
    if (onChange)
        onChange();
}

void AboutPanel::close()
{
    if (! isOpen())
        return;
    setVisible (false);
    if (onChange)
        onChange();
}

void AboutPanel::paint (juce::Graphics& g)
{
    const auto panel = getLocalBounds().toFloat().reduced (0.5f);
    g.setColour (palette::page);
    g.fillRoundedRectangle (panel, 8.0f);
    g.setColour (palette::edge);
    g.drawRoundedRectangle (panel, 8.0f, 1.0f);

    auto area = spoken.getBounds();
    g.setColour (palette::cream);
    g.setFont (type::name());
    g.drawText (text::name, area.removeFromTop (nameHeight), juce::Justification::centredLeft);
    g.setColour (palette::word);
    g.setFont (type::word());
    g.drawFittedText (windowText::aboutLine, area.removeFromTop (38), juce::Justification::topLeft, 2, 0.85f);
    g.setColour (palette::label);
    g.setFont (type::label());
    g.drawFittedText (windowText::licence, area.removeFromTop (36), juce::Justification::topLeft, 2, 0.85f);
    drawHeading (g, windowText::madeOf, area.removeFromTop (spacing::rowHeight));
    paintParts (g, area);
}

void AboutPanel::paintParts (juce::Graphics& g, juce::Rectangle<int> area) const
{
    const auto height = juce::jmin (spacing::rowHeight, area.getHeight() / static_cast<int> (parts.size()));
    for (const auto& part : parts)
    {
        auto row = area.removeFromTop (height);
        g.setColour (palette::faint);
        g.setFont (type::label());
        g.drawText (part.licence, row.removeFromRight (110), juce::Justification::centredRight);
        g.setColour (palette::figure);
        g.setFont (type::smallValue());
        g.drawText (part.version, row.removeFromRight (80), juce::Justification::centredRight);
        g.setColour (palette::word);
        g.setFont (type::word());
        g.drawFittedText (part.name, row, juce::Justification::centredLeft, 1, 0.8f);
    }
}

void AboutPanel::resized()
{
    auto area = getLocalBounds().reduced (spacing::margin, spacing::large);
    cross.setBounds (area.withHeight (crossSide).removeFromRight (crossSide));
    spoken.setBounds (
        area.withTrimmedRight (crossSide)
            .withTrimmedLeft (spacing::wide)
            .withSizeKeepingCentre (juce::jmin (widestText, area.getWidth() - 2 * crossSide), area.getHeight()));
}

bool AboutPanel::keyPressed (const juce::KeyPress& key)
{
    if (key != juce::KeyPress::escapeKey)
        return false;
    close();
    return true;
}

} // namespace galvani
