#include "plugin/gui/brain/NetworkView.h"

#include "plugin/gui/Text.h"

namespace galvani
{

NetworkView::NetworkView (const LiveActivity& source) : PictureView (source)
{
    setTitle (text::networkTip);
    setDescription (text::networkHelp());
}

void NetworkView::refresh()
{
    PictureView::refresh();
    hover(); // the brain may have turned away under a mouse that rests
}

juce::Point<float> NetworkView::pointOf (int neuron)
{
    const auto at = picture.placeOf (neuron, static_cast<float> (getWidth()), static_cast<float> (getHeight()));
    return { at.x, at.y };
}

int NetworkView::neuronAt (juce::Point<float> point)
{
    return picture.pick (point.x, point.y, static_cast<float> (getWidth()), static_cast<float> (getHeight()));
}

void NetworkView::hover()
{
    const auto now = isUnderMouse && ! isTurning ? neuronAt (mouse) : -1;
    setTooltip (isUnderMouse && ! isTurning && now < 0 ? text::turnTip : "");
    if (now == hovered)
        return;
    hovered = now;
    setMouseCursor (now >= 0 ? juce::MouseCursor::CrosshairCursor : juce::MouseCursor::NormalCursor);
    if (onHover)
        onHover (now);
}

void NetworkView::mouseMove (const juce::MouseEvent& event)
{
    mouse = event.position;
    isUnderMouse = true;
    hover();
}

void NetworkView::mouseExit (const juce::MouseEvent&)
{
    isUnderMouse = false;
    hover();
}

void NetworkView::mouseDown (const juce::MouseEvent& event)
{
    mouse = event.position;
    const auto& keys = event.mods;
    const auto asks =
        keys.isRightButtonDown() || keys.isMiddleButtonDown() || keys.isCommandDown() || keys.isCtrlDown();
    isTurning = asks || neuronAt (event.position) < 0;
    lastTouch = event.position;
    if (isTurning)
        picture.viewpoint().hold();
    else
        touch (event.position, keys, true);
}

void NetworkView::mouseDrag (const juce::MouseEvent& event)
{
    mouse = event.position;
    if (isTurning)
    {
        constexpr auto radPerUnit = 0.006f;
        const auto by = event.position - lastTouch;
        lastTouch = event.position;
        picture.viewpoint().turn (radPerUnit * by.x, -radPerUnit * by.y);
        repaint();
    }
    // A drag is a trail of pulses, not a flood.
    else if (event.position.getDistanceFrom (lastTouch) > 24.0f)
        touch (event.position, event.mods, false);
}

void NetworkView::mouseUp (const juce::MouseEvent&)
{
    if (isTurning)
        picture.viewpoint().letGo();
    isTurning = false;
}

void NetworkView::mouseDoubleClick (const juce::MouseEvent& event)
{
    if (neuronAt (event.position) < 0)
        picture.viewpoint().goHome();
}

void NetworkView::touch (juce::Point<float> point, juce::ModifierKeys keys, bool begins)
{
    lastTouch = point;
    const auto neuron = neuronAt (point);
    if (neuron < 0)
        return;
    const auto place = activity.layout().positions[static_cast<size_t> (neuron)];
    if (keys.isAltDown())
        onSilence (place, begins);
    else if (keys.isShiftDown())
        onTouchNeuron (place);
    else
        onTouch (place);
}

} // namespace galvani
