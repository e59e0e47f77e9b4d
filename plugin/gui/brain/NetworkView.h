// The brain itself: every neuron at its place, glowing; a click stimulates, an alt-click silences.
#pragma once

#include "plugin/gui/theme/PixelView.h"
#include "plugin/looks/LivePicture.h"

#include <functional>

namespace galvani
{

class NetworkView final : public PixelView, public juce::SettableTooltipClient
{
public:
    explicit NetworkView (const LiveActivity&);

    /** Told where on the sheets a click or a drag was; with shift it is meant for the nearest neuron. All three are to
        be set before the first click. */
    std::function<void (SheetPosition)> onTouch, onTouchNeuron;

    /** Told where an alt-click or alt-drag was. `begins` is false while it is dragged on. */
    std::function<void (SheetPosition, bool begins)> onSilence;

    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseMove (const juce::MouseEvent&) override;

protected:
    void render (PixelGrid, float scale) override;

private:
    void touch (juce::Point<float>, juce::ModifierKeys, bool begins);

    LivePicture picture;
    juce::Point<float> lastTouch;
};

} // namespace galvani
