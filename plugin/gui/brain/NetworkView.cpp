#include "plugin/gui/brain/NetworkView.h"

#include "plugin/gui/Text.h"
#include "plugin/looks/SheetProjection.h"

namespace galvani
{

NetworkView::NetworkView (const LiveActivity& source) : picture (source)
{
    setTitle (text::networkTip);
    setDescription (text::networkHelp());
}

void NetworkView::render (PixelGrid grid, float scale) { picture.render (grid, scale); }

void NetworkView::mouseMove (const juce::MouseEvent& event)
{
    const SheetProjection projection (static_cast<float> (getWidth()), static_cast<float> (getHeight()));
    setMouseCursor (isOnSheet (projection.toSheet (event.position)) ? juce::MouseCursor::CrosshairCursor
                                                                    : juce::MouseCursor::NormalCursor);
}

void NetworkView::mouseDown (const juce::MouseEvent& event) { touch (event.position, event.mods, true); }

void NetworkView::mouseDrag (const juce::MouseEvent& event)
{
    // A drag is a trail of pulses, not a flood.
    if (event.position.getDistanceFrom (lastTouch) > 24.0f)
        touch (event.position, event.mods, false);
}

void NetworkView::touch (juce::Point<float> point, juce::ModifierKeys keys, bool begins)
{
    lastTouch = point;
    const SheetProjection projection (static_cast<float> (getWidth()), static_cast<float> (getHeight()));
    const auto place = projection.toSheet (point);
    if (! isOnSheet (place))
        return;
    if (keys.isAltDown())
        onSilence (place, begins);
    else if (keys.isShiftDown())
        onTouchNeuron (place);
    else
        onTouch (place);
}

} // namespace galvani
