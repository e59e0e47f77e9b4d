// The brain's state in a sentence, for those who listen to it.
#pragma once

#include "dsp/engine/BlockActivity.h"

#include <juce_core/juce_core.h>

namespace galvani
{

/** "1,024 neurons, 11.4 Hz, synchrony low, left hemisphere more active, group L-07 loudest at 23.0 Hz. " and what moves
    most. Figures that are no numbers count as 0.
    @param neurons, silenced  how many there are, how many of them are silenced
    @param why  a sentence about what moves, or empty */
juce::String brainSummary (const TickRecord& now, int neurons, int silenced, const juce::String& why);

} // namespace galvani
