#include "plugin/gui/controls/FineSlider.h"

namespace galvani
{

FineSlider::FineSlider (SliderStyle style) : juce::Slider (style, NoTextBox)
{
    setSliderSnapsToMousePosition (false);
    setFine (false);
}

void FineSlider::takeKeyboard()
{
    setWantsKeyboardFocus (true);
    setMouseClickGrabsKeyboardFocus (false);
}

void FineSlider::setFine (bool shouldBeFine)
{
    fine = shouldBeFine;
    setMouseDragSensitivity (fine ? 2200 : 220);
}

void FineSlider::mouseDown (const juce::MouseEvent& event)
{
    setFine (event.mods.isShiftDown());
    juce::Slider::mouseDown (event);
}

void FineSlider::mouseDrag (const juce::MouseEvent& event)
{
    if (event.mods.isShiftDown() != fine)
    {
        // A drag is measured from where it began, so a change of pace has to begin a new one, or the value would jump.
        juce::Slider::mouseUp (event);
        setFine (event.mods.isShiftDown());
        juce::Slider::mouseDown (event.withNewPosition (event.position));
    }
    juce::Slider::mouseDrag (event);
}

} // namespace galvani
