// A slider with the habits of the whole window: shift drags, scrolls and steps ten times finer, a double click goes to
// the default, arrows and page keys move it, return opens a line to type in.
#pragma once

#include "plugin/gui/controls/InlineEditor.h"

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>
#include <optional>

namespace galvani
{

class FineSlider : public juce::Slider
{
public:
    /** @param style  rotary ones take both directions of a drag */
    explicit FineSlider (SliderStyle style = RotaryHorizontalVerticalDrag);

    /** Understands what was typed; the default asks the slider. Nothing: the value stays. */
    std::function<std::optional<double> (const juce::String&)> readText;

    /** Opens the line to type in somewhere else than over the slider; what was typed comes back to take(). */
    std::function<void()> onType;

    /** Opens the line to type in. */
    void type();

    /** Takes what was typed, as one step; the window tells what could not be understood. */
    void take (const juce::String& typed);

    /** Whether the mouse is over it, and whether it holds it. */
    bool isOver() const noexcept { return over || pressed; }
    bool isPressed() const noexcept { return pressed; }

    void focusGained (FocusChangeType) override { repaint(); }
    void focusLost (FocusChangeType) override { repaint(); }
    void mouseEnter (const juce::MouseEvent&) override;
    void mouseExit (const juce::MouseEvent&) override;
    void mouseDown (const juce::MouseEvent&) override;
    void mouseDrag (const juce::MouseEvent&) override;
    void mouseUp (const juce::MouseEvent&) override;
    void mouseWheelMove (const juce::MouseEvent&, const juce::MouseWheelDetails&) override;
    /** Arrows: a hundredth of the way, page keys a tenth, home and end to the ends; each key is a step of its own. */
    bool keyPressed (const juce::KeyPress&) override;

protected:
    /** The font of the line to type in. */
    virtual juce::Font typingFont() const;

private:
    void setFine (bool shouldBeFine);
    void put (double value);
    void moveBy (double hundredths);

    bool fine = false, over = false, pressed = false, menuIsMeant = false;
    InlineEditor typing;
};

} // namespace galvani
