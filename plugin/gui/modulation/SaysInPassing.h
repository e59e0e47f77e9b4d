// Somebody who can tell the player something in a line that passes: the window.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class SaysInPassing
{
public:
    virtual ~SaysInPassing() = default;
    virtual void say (const juce::String& words) = 0;
};

/** Tells the window that the component is in, if it is in one. */
inline void sayInPassing (const juce::Component& from, const juce::String& words)
{
    if (auto* window = from.findParentComponentOfClass<SaysInPassing>())
        window->say (words);
}

} // namespace galvani
