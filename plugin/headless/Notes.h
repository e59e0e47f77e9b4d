// Lines for the person at the terminal.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** Prints one line on stderr, behind the command's name; line breaks within it become blanks. */
void tell (const juce::String& line);

/** True when stderr is a terminal, so that a progress bar has a reader. */
bool someoneWatches();

} // namespace galvani
