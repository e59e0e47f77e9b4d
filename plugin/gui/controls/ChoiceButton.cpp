#include "plugin/gui/controls/ChoiceButton.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

ChoiceButton::ChoiceButton() : juce::Button (juce::String())
{
    // Among its siblings it is heard as one of which one is chosen.
    setToggleable (true);
    setRadioGroupId (1, juce::dontSendNotification);
}

void ChoiceButton::standAlone()
{
    setRadioGroupId (0, juce::dontSendNotification);
    setToggleable (false);
}

void ChoiceButton::setWords (const juce::String& words, const juce::String& tip)
{
    setButtonText (words);
    setTitle (words);
    setTooltip (tip);
}

void ChoiceButton::paintButton (juce::Graphics& g, bool over, bool down)
{
    if (getToggleState() || down)
    {
        g.setColour (down ? palette::edge : palette::line);
        g.fillRoundedRectangle (getLocalBounds().toFloat(), 5.0f);
    }
    const auto ink = getToggleState() ? palette::cream : (over ? palette::word : palette::dim);
    g.setColour (ink.withMultipliedAlpha (isEnabled() ? 1.0f : palette::disabled));
    g.setFont (type::label());
    g.drawFittedText (getButtonText(), getLocalBounds(), juce::Justification::centred, 1);
}

} // namespace galvani
