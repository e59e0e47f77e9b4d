#include "plugin/gui/controls/DotSwitch.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

DotSwitch::DotSwitch (const juce::String& words) : juce::Button (words)
{
    setButtonText (words);
    setClickingTogglesState (true);
}

void DotSwitch::paintButton (juce::Graphics& g, bool over, bool)
{
    auto area = getLocalBounds();
    const auto dot = juce::Rectangle<float> (7.0f, 7.0f)
                         .withCentre ({ 4.5f, static_cast<float> (area.removeFromLeft (14).getCentreY()) });
    g.setColour (getToggleState() ? palette::accent : palette::edge);
    g.fillEllipse (dot);
    g.setColour (over ? palette::cream : (getToggleState() ? palette::label : palette::dim));
    g.setFont (type::label());
    g.drawFittedText (getButtonText(), area, juce::Justification::centredLeft, 1, 0.75f);
}

} // namespace galvani
