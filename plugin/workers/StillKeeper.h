// Writes still pictures as PNG files, in the background.
#pragma once

#include "plugin/workers/Job.h"

#include <juce_graphics/juce_graphics.h>

namespace galvani
{

/** On the message thread, but for the writing itself. */
class StillKeeper
{
public:
    explicit StillKeeper (juce::ThreadPool&);

    /** ~/Documents/Galvani/Pictures */
    static juce::File defaultFolder();
    /** Where pictures go; made when it is needed. */
    void setFolder (const juce::File& wanted) { folder = wanted; }

    /** Keeps the picture in a file named after the time and `name`: whole, or not at all. While one is being written
        another is refused. */
    void keep (const juce::Image&, const juce::String& name);

    bool isWriting() const noexcept { return writing.isRunning(); }

    /** Looks what has become of it; to be called now and then. */
    void attend();

    /** What there is to say since the last time, in one line. */
    juce::String takeNews() { return std::exchange (news, {}); }

private:
    juce::File folder = defaultFolder();
    Job<juce::String> writing; ///< what there is to say of it
    juce::String news;
};

} // namespace galvani
