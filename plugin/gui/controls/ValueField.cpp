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
    g.setColour (isMouseOverOrDragging() || hasKeyboardFocus (false) ? palette::cream : palette::label);
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
    typing.open (*this, getLocalBounds(), getTitle(), getTextFromValue (getValue()), type::smallValue(),
                 [this] (const juce::String& typed)
                 {
                     const auto value = readText ? readText (typed) : std::optional<double> (getValueFromText (typed));
                     if (! value)
                         return;
                     const ScopedDragNotification gesture (*this);
                     setValue (*value, juce::sendNotificationSync);
                 });
}

} // namespace galvani
