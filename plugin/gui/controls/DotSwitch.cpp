#include "plugin/gui/controls/DotSwitch.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/controls/KnobLines.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

DotSwitch::DotSwitch (const juce::String& words, Look wanted) : LeftClick (words), look (wanted)
{
    setButtonText (words);
    setClickingTogglesState (true);
}

void DotSwitch::paintButton (juce::Graphics& g, bool over, bool down)
{
    if (look == Look::knob)
        return paintKnob (g, over, down);
    auto area = getLocalBounds();
    const auto dot = juce::Rectangle<float> (7.0f, 7.0f)
                         .withCentre ({ 4.5f, static_cast<float> (area.removeFromLeft (14).getCentreY()) });
    g.setColour (inkOf (dotColour (over, down)));
    g.fillEllipse (dot);
    const auto isHeading = look == Look::heading;
    g.setColour (inkOf (over ? palette::cream : (getToggleState() && ! isHeading ? palette::label : palette::dim)));
    g.setFont (isHeading ? type::heading() : type::label());
    g.drawFittedText (getButtonText(), area, juce::Justification::centredLeft, 1, 0.75f);
}

juce::Colour DotSwitch::dotColour (bool over, bool down) const
{
    if (down)
        return palette::cream;
    if (getToggleState())
        return over ? palette::accentOver : palette::accent;
    return over ? palette::dim : palette::edge;
}

juce::Colour DotSwitch::inkOf (juce::Colour colour) const
{
    return colour.withMultipliedAlpha (isEnabled() ? 1.0f : palette::disabled);
}

void DotSwitch::paintKnob (juce::Graphics& g, bool over, bool down)
{
    auto area = getLocalBounds();
    const auto state = area.removeFromBottom (knobValueHeight);
    const auto words = area.removeFromBottom (knobLabelHeight);
    const auto side = juce::jmin (area.getWidth(), area.getHeight(), mostDialSide);
    const auto centre = area.removeFromBottom (side).getCentre().toFloat();
    const auto ring = juce::Rectangle<float> (20.0f, 20.0f).withCentre (centre);
    g.setColour (palette::dial);
    g.fillEllipse (ring);
    g.setColour (inkOf (over ? palette::dim : palette::edge));
    g.drawEllipse (ring, 1.6f);
    g.setColour (inkOf (dotColour (over, down)));
    g.fillEllipse (ring.reduced (5.5f));

    g.setColour (inkOf (over ? palette::cream : palette::label));
    g.setFont (type::label());
    g.drawFittedText (getButtonText(), words, juce::Justification::centred, 1, 0.62f);
    g.setColour (inkOf (palette::faint));
    g.setFont (type::smallValue());
    g.drawText (getToggleState() ? text::on : text::off, state, juce::Justification::centred);
}

} // namespace galvani
