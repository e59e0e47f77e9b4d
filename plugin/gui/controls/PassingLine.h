// A line that is said, and gone after a while.
#pragma once

#include <juce_gui_basics/juce_gui_basics.h>

namespace galvani
{

class PassingLine
{
public:
    /** Screen readers read it out. The longer it is, the longer it stays. */
    void say (const juce::String& words)
    {
        line = words;
        until = juce::Time::getMillisecondCounter() + 4000u + 50u * static_cast<juce::uint32> (words.length());
        if (words.isNotEmpty())
            juce::AccessibilityHandler::postAnnouncement (words,
                                                          juce::AccessibilityHandler::AnnouncementPriority::medium);
    }

    /** What there is to read now; empty when there is nothing. */
    juce::String now() const { return juce::Time::getMillisecondCounter() < until ? line : juce::String(); }

private:
    juce::String line;
    juce::uint32 until = 0;
};

} // namespace galvani
