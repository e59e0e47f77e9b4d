// Mouse events as a hand would make them.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

inline juce::MouseEvent mouseAt (juce::Component& component, juce::Point<float> place, juce::ModifierKeys keys = {},
                                 int clicks = 1)
{
    const auto now = juce::Time::getCurrentTime();
    return { juce::Desktop::getInstance().getMainMouseSource(),
             place,
             keys.withFlags (juce::ModifierKeys::leftButtonModifier),
             1.0f,
             0.0f,
             0.0f,
             0.0f,
             0.0f,
             &component,
             &component,
             now,
             place,
             now,
             clicks,
             true };
}

/** Presses at a place, goes a way in some steps, and lets go. */
inline void drag (juce::Component& component, juce::Point<float> from, juce::Point<float> way,
                  juce::ModifierKeys keys = {})
{
    component.mouseMove (mouseAt (component, from, keys));
    component.mouseDown (mouseAt (component, from, keys));
    for (int step = 1; step <= 5; ++step)
        component.mouseDrag (mouseAt (component, from + way * (0.2f * static_cast<float> (step)), keys));
    component.mouseUp (mouseAt (component, from + way, keys));
}

} // namespace galvani
