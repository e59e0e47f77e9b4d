#include "plugin/gui/hands/teach/ExampleRow.h"

#include "plugin/gui/TeachText.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

namespace
{

constexpr int numberWidth = 26, timeWidth = 38, iconWidth = 22;

} // namespace

ExampleRow::ExampleRow() : play (Sign::play, {}, 11.0f), remove (Sign::cross, {}, 13.0f)
{
    play.onClick = [this]
    {
        if (onPlay)
            onPlay (index);
    };
    remove.onClick = [this]
    {
        if (onDelete)
            onDelete (index);
    };
    addAndMakeVisible (play);
    addAndMakeVisible (remove);
}

void ExampleRow::show (int example, const Shown& what, bool selected, bool audible)
{
    if (example == index && what == shown && selected == isSelected && audible == isAudible)
        return;
    index = example;
    shown = what;
    isSelected = selected;
    isAudible = audible;
    setTooltip (shown.name + "\n\n" + text::exampleTip);
    play.setSign (audible ? Sign::stop : Sign::play);
    play.setToggleState (audible, juce::dontSendNotification);
    play.setTitle (audible ? text::stopExample (shown.name) : text::playExample (shown.name));
    play.setTooltip (play.getTitle());
    remove.setTitle (text::deleteExample (shown.name));
    remove.setTooltip (remove.getTitle());
    repaint();
}

juce::Rectangle<int> ExampleRow::nameArea() const
{
    return getLocalBounds().withTrimmedLeft (numberWidth).withTrimmedRight (timeWidth + 2 * iconWidth + 6);
}

void ExampleRow::paint (juce::Graphics& g)
{
    if (isSelected)
    {
        g.setColour (palette::boxHover);
        g.fillRoundedRectangle (getLocalBounds().toFloat().withTrimmedBottom (1.0f), 3.0f);
    }
    g.setColour (palette::track);
    g.fillRect (getLocalBounds().removeFromBottom (1));

    g.setColour (palette::cream);
    g.setFont (type::label());
    g.drawText (juce::String (index + 1), getLocalBounds().withWidth (numberWidth).withTrimmedLeft (6),
                juce::Justification::centredLeft, false);
    g.setColour (isAudible ? palette::cream : palette::label);
    g.drawFittedText (shown.name, nameArea(), juce::Justification::centredLeft, 1, 0.8f);
    g.setColour (palette::dim);
    g.setFont (type::smallValue());
    g.drawText (text::minutes (shown.seconds),
                getLocalBounds().withTrimmedRight (2 * iconWidth + 6).removeFromRight (timeWidth),
                juce::Justification::centredRight, false);
}

void ExampleRow::resized()
{
    auto area = getLocalBounds().withTrimmedBottom (1);
    remove.setBounds (area.removeFromRight (iconWidth));
    play.setBounds (area.removeFromRight (iconWidth));
}

void ExampleRow::mouseDown (const juce::MouseEvent&)
{
    if (onSelect)
        onSelect (index);
}

void ExampleRow::mouseDoubleClick (const juce::MouseEvent&)
{
    if (onRename)
        onRename (index);
}

} // namespace galvani
