#include "plugin/gui/controls/ChoiceButton.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

void ChoiceButton::setWords (const juce::String& words, const juce::String& tip)
{
    setButtonText (words);
    setTitle (words);
    setTooltip (tip);
}

void ChoiceButton::paintButton (juce::Graphics& g, bool over, bool)
{
    if (getToggleState())
    {
        g.setColour (palette::line);
        g.fillRoundedRectangle (getLocalBounds().toFloat(), 5.0f);
    }
    g.setColour (getToggleState() ? palette::cream : (over ? palette::label : palette::dim));
    g.setFont (type::label());
    g.drawFittedText (getButtonText(), getLocalBounds(), juce::Justification::centred, 1);
}

} // namespace galvani
