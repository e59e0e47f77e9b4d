// A button that leaves the right mouse button to the menu of its parameter.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

template <typename Button>
class LeftClick : public Button
{
public:
    using Button::Button;

    void mouseDown (const juce::MouseEvent& event) override
    {
        menuIsMeant = event.mods.isPopupMenu();
        if (! menuIsMeant)
            Button::mouseDown (event);
    }

    void mouseDrag (const juce::MouseEvent& event) override
    {
        if (! menuIsMeant)
            Button::mouseDrag (event);
    }

    void mouseUp (const juce::MouseEvent& event) override
    {
        if (! menuIsMeant)
            Button::mouseUp (event);
    }

private:
    bool menuIsMeant = false;
};

/** Words in a box that stand for a parameter. */
using ParameterButton = LeftClick<juce::TextButton>;

} // namespace galvani
