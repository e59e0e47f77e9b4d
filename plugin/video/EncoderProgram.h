// Where ffmpeg is.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** In the folders of PATH and, on a Mac, where it is usually installed, since programs that are not begun from a
   terminal do not have those in their PATH. No file when it is nowhere. */
juce::File findEncoder();

} // namespace galvani
