// The brain itself: every neuron at its place, glowing; a click stimulates, an alt-click silences, a drag beside it
// turns.
#pragma once

#include "plugin/gui/screen/PictureView.h"

#include <functional>

namespace galvani
{

class NetworkView final : public PictureView, public juce::SettableTooltipClient
{
public:
    explicit NetworkView (const LiveActivity&);

    /** Told where on the sheets the neuron lies that a click or a drag hit; with shift it is meant alone. All three are
        to be set before the first click. */
    std::function<void (SheetPosition)> onTouch, onTouchNeuron;

    /** Told where an alt-click or alt-drag was. `begins` is false while it is dragged on. */
    std::function<void (SheetPosition, bool begins)> onSilence;

    /** Told which neuron lies under the mouse whenever it becomes another one, by the mouse or as the brain turns; -1
        for none. May be empty. */
    std::function<void (int neuron)> onHover;

    /** Where a neuron of the brain is drawn now, in this component. */
    juce::Point<float> pointOf (int neuron);

    /** The neuron that a click there would hit; -1 beside the brain. */
    int neuronAt (juce::Point<float>);

    /** Call once a frame, after the activity was updated. */
    void refresh();

    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseMove (const juce::MouseEvent&) override;
    void mouseExit (const juce::MouseEvent&) override;
    void mouseDoubleClick (const juce::MouseEvent&) override;

private:
    void touch (juce::Point<float>, juce::ModifierKeys, bool begins);
    void hover();

    juce::Point<float> lastTouch, mouse;
    bool isTurning = false, isUnderMouse = false;
    int hovered = -1;
};

} // namespace galvani
