// A slider with the habits of the whole window: shift drags ten times finer, double click goes to the default.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class FineSlider : public juce::Slider
{
public:
    /** @param style  rotary ones take both directions of a drag */
    explicit FineSlider (SliderStyle style = RotaryHorizontalVerticalDrag);

    /** Tab reaches it, then arrows move it. A click does not take the keyboard from the host. */
    void takeKeyboard();

    void focusGained (FocusChangeType) override { repaint(); }
    void focusLost (FocusChangeType) override { repaint(); }
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;

private:
    void setFine (bool shouldBeFine);
    bool fine = false;
};

} // namespace galvani
