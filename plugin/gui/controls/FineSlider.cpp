#include "plugin/gui/controls/FineSlider.h"

#include "plugin/gui/ControlText.h"
#include "plugin/gui/modulation/SaysInPassing.h"
#include "plugin/gui/theme/Type.h"

#include <cmath>

namespace galvani
{

FineSlider::FineSlider (SliderStyle style) : juce::Slider (style, NoTextBox)
{
    setSliderSnapsToMousePosition (false);
    setWantsKeyboardFocus (true);
    setFine (false);
}

juce::Font FineSlider::typingFont() const { return type::smallValue(); }

void FineSlider::setFine (bool shouldBeFine)
{
    fine = shouldBeFine;
    setMouseDragSensitivity (fine ? 2200 : 220);
}

void FineSlider::mouseEnter (const juce::MouseEvent& event)
{
    over = true;
    juce::Slider::mouseEnter (event);
    repaint();
}

void FineSlider::mouseExit (const juce::MouseEvent& event)
{
    over = false;
    juce::Slider::mouseExit (event);
    repaint();
}

void FineSlider::mouseDown (const juce::MouseEvent& event)
{
    menuIsMeant = event.mods.isPopupMenu(); // the window opens it
    if (menuIsMeant || ! isEnabled())
        return;
    pressed = true;
    setFine (event.mods.isShiftDown());
    juce::Slider::mouseDown (event);
    repaint();
}

void FineSlider::mouseDrag (const juce::MouseEvent& event)
{
    if (menuIsMeant)
        return;
    if (event.mods.isShiftDown() != fine)
    {
        // A drag is measured from where it began, so a change of pace has to begin a new one, or the value would jump.
        juce::Slider::mouseUp (event);
        setFine (event.mods.isShiftDown());
        juce::Slider::mouseDown (event.withNewPosition (event.position));
    }
    juce::Slider::mouseDrag (event);
}

void FineSlider::mouseUp (const juce::MouseEvent& event)
{
    if (menuIsMeant)
        return;
    pressed = false;
    juce::Slider::mouseUp (event);
    repaint();
}

void FineSlider::mouseWheelMove (const juce::MouseEvent& event, const juce::MouseWheelDetails& wheel)
{
    auto turned = wheel;
    if (event.mods.isShiftDown())
    {
        // Some systems turn the wheel sideways while shift is held.
        if (turned.deltaY == 0.0f)
            std::swap (turned.deltaX, turned.deltaY);
        turned.deltaX = 0.0f;
        turned.deltaY *= 0.1f;
    }
    juce::Slider::mouseWheelMove (event, turned);
}

bool FineSlider::keyPressed (const juce::KeyPress& key)
{
    const auto held = key.getModifiers();
    if (held.isCtrlDown() || held.isAltDown() || held.isCommandDown())
        return false;
    const auto pace = held.isShiftDown() ? 0.1 : 1.0;
    if (key.isKeyCode (juce::KeyPress::rightKey) || key.isKeyCode (juce::KeyPress::upKey))
        moveBy (pace);
    else if (key.isKeyCode (juce::KeyPress::leftKey) || key.isKeyCode (juce::KeyPress::downKey))
        moveBy (-pace);
    else if (key.isKeyCode (juce::KeyPress::pageUpKey))
        moveBy (10.0 * pace);
    else if (key.isKeyCode (juce::KeyPress::pageDownKey))
        moveBy (-10.0 * pace);
    else if (key.isKeyCode (juce::KeyPress::homeKey))
        put (getMinimum());
    else if (key.isKeyCode (juce::KeyPress::endKey))
        put (getMaximum());
    else if (key.isKeyCode (juce::KeyPress::returnKey))
        type();
    else
        return false;
    return true;
}

void FineSlider::put (double value)
{
    const ScopedDragNotification gesture (*this);
    setValue (value, juce::sendNotificationSync);
}

void FineSlider::moveBy (double hundredths)
{
    const auto before = getValue();
    // A coarse grid is walked point by point.
    if (const auto grid = getInterval(); grid >= 0.004 * (getMaximum() - getMinimum()) && grid > 0.0)
        return put (before + grid * std::copysign (juce::jmax (1.0, std::abs (hundredths)), hundredths));
    const ScopedDragNotification gesture (*this);
    const auto from = valueToProportionOfLength (before);
    // What snaps to whole numbers needs a longer way to move at all.
    for (auto way = 0.01 * hundredths; std::abs (way) < 2.0; way *= 2.0)
    {
        setValue (proportionOfLengthToValue (juce::jlimit (0.0, 1.0, from + way)), juce::sendNotificationSync);
        if (std::abs (getValue() - before) > 1.0e-9 * (1.0 + std::abs (before)))
            return;
    }
}

void FineSlider::type()
{
    if (! isEnabled())
        return;
    if (onType)
        return onType();
    typing.open (*this, getLocalBounds(), getTitle(), getTextFromValue (getValue()), typingFont(),
                 [this] (const juce::String& typed) { take (typed); });
}

void FineSlider::take (const juce::String& typed)
{
    const auto isFigure = typed.containsAnyOf ("0123456789");
    const auto value =
        readText ? readText (typed) : (isFigure ? std::optional (getValueFromText (typed)) : std::nullopt);
    if (! value || ! std::isfinite (*value))
        return sayInPassing (*this, controlText::notUnderstood (getTitle(), typed));
    put (*value);
    if (*value < getMinimum() || *value > getMaximum())
        sayInPassing (*this, controlText::keptWithin (getTitle(), typed, getTextFromValue (getValue())));
}

} // namespace galvani
