// Words as they are compared in a search: in small letters, without accents.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** "Étude Ÿ" -> "etude y", for the Latin letters of European languages; others stay as they are. */
juce::String folded (const juce::String&);

} // namespace galvani
