// The keys that mean the same wherever the focus is in the window.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

#include <functional>

namespace galvani
{

/** Keys come here when the control that has the focus did not want them; what none of these wants is the host's. */
struct WindowKeys
{
    std::function<bool()> undo, redo; ///< return whether there was anything to do
    std::function<void()> speak;
    std::function<void (juce::Component& focused)> openMenu; ///< of the control
    std::function<bool()> close;                             ///< what is open; returns whether anything was

    /** @param focused  what has the focus, or nullptr
        @param byKey  whether it was reached by the keyboard: only then is the space bar the button's, not the host's
        @returns whether the key was wanted */
    bool press (const juce::KeyPress&, juce::Component* focused, bool byKey) const;
};

} // namespace galvani
