#include "plugin/gui/controls/ValueField.h"

#include "plugin/gui/theme/Palette.h"
#include "plugin/gui/theme/Type.h"

namespace galvani
{

ValueField::ValueField() : TargetSlider (RotaryVerticalDrag) { setMouseCursor (juce::MouseCursor::UpDownResizeCursor); }

void ValueField::paint (juce::Graphics& g)
{
    auto area = getLocalBounds();
    g.setFont (type::smallValue());
    const auto words = prefix.isEmpty() ? getTextFromValue (getValue()) : prefix + " " + getTextFromValue (getValue());
    g.setColour (! isEnabled()                          ? palette::faint
                 : isPressed()                          ? palette::bright
                 : isOver() || hasKeyboardFocus (false) ? palette::cream
                                                        : palette::label);
    g.drawFittedText (words, area, justification, 1, 0.75f);
    paintModulation (g, area.toFloat(), true);
}

void ValueField::mouseUp (const juce::MouseEvent& event)
{
    TargetSlider::mouseUp (event);
    // A second click may follow and mean the default.
    if (! event.mouseWasDraggedSinceMouseDown() && event.getNumberOfClicks() == 1 && ! event.mods.isAnyModifierKeyDown()
        && ! event.mods.isPopupMenu())
        startTimer (juce::MouseEvent::getDoubleClickTimeout());
}

void ValueField::mouseDoubleClick (const juce::MouseEvent& event)
{
    stopTimer();
    TargetSlider::mouseDoubleClick (event);
}

void ValueField::timerCallback()
{
    stopTimer();
    type();
}

juce::Font ValueField::typingFont() const { return type::smallValue(); }

} // namespace galvani
