#include "plugin/gui/controls/DotSwitch.h"

#include "plugin/gui/HandsText.h"
#include "plugin/gui/controls/KnobLines.h"
#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

DotSwitch::DotSwitch (const juce::String& words, Look wanted) : juce::Button (words), look (wanted)
{
    setButtonText (words);
    setClickingTogglesState (true);
    setMouseClickGrabsKeyboardFocus (false);
}

void DotSwitch::focusGained (FocusChangeType cause)
{
    reachedByKey = cause == focusChangedByTabKey;
    repaint();
}

void DotSwitch::focusLost (FocusChangeType)
{
    reachedByKey = false;
    repaint();
}

void DotSwitch::paintButton (juce::Graphics& g, bool over, bool)
{
    if (look == Look::knob)
        return paintKnob (g, over);
    auto area = getLocalBounds();
    const auto dot = juce::Rectangle<float> (7.0f, 7.0f)
                         .withCentre ({ 4.5f, static_cast<float> (area.removeFromLeft (14).getCentreY()) });
    g.setColour (getToggleState() ? palette::accent : palette::edge);
    g.fillEllipse (dot);
    if (reachedByKey)
    {
        g.setColour (palette::cream);
        g.drawEllipse (dot.expanded (1.0f), 1.2f);
    }
    const auto isHeading = look == Look::heading;
    g.setColour (over ? palette::cream : (getToggleState() && ! isHeading ? palette::label : palette::dim));
    g.setFont (isHeading ? type::heading() : type::label());
    g.drawFittedText (getButtonText(), area, juce::Justification::centredLeft, 1, 0.75f);
}

void DotSwitch::paintKnob (juce::Graphics& g, bool over)
{
    auto area = getLocalBounds();
    const auto state = area.removeFromBottom (knobValueHeight);
    const auto words = area.removeFromBottom (knobLabelHeight);
    const auto side = juce::jmin (area.getWidth(), area.getHeight(), mostDialSide);
    const auto centre = area.removeFromBottom (side).getCentre().toFloat();
    const auto ring = juce::Rectangle<float> (20.0f, 20.0f).withCentre (centre);
    g.setColour (palette::dial);
    g.fillEllipse (ring);
    g.setColour (reachedByKey ? palette::cream : (over ? palette::dim : palette::edge));
    g.drawEllipse (ring, 1.6f);
    g.setColour (getToggleState() ? palette::accent : palette::edge);
    g.fillEllipse (ring.reduced (5.5f));

    g.setColour (over ? palette::cream : palette::label);
    g.setFont (type::label());
    g.drawFittedText (getButtonText(), words, juce::Justification::centred, 1, 0.62f);
    g.setColour (palette::faint);
    g.setFont (type::smallValue());
    g.drawText (getToggleState() ? text::on : text::off, state, juce::Justification::centred);
}

} // namespace galvani
