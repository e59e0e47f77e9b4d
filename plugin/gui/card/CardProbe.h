// Asks the system, before anything is tried, whether OpenGL can be had at all.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** Empty when it may be tried, or why not, in a few words. A display without GLX would bring JUCE's own context down.
    On the message thread. */
juce::String whyNoCard();

} // namespace galvani
