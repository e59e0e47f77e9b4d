// Shows on a terminal how far long work has come; elsewhere it shows nothing.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

class ProgressBar
{
public:
    ProgressBar();

    ~ProgressBar() { clear(); }

    /** @param share  of the work that is done, 0..1 */
    void show (double share);

    /** Leaves an empty line behind. */
    void clear();

private:
    bool watched, drawn = false;
    juce::uint32 lastDrawn = 0;
};

} // namespace galvani
