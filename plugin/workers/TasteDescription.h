// Describes what is heard in the few numbers, and the words, that a taste is learned from.
#pragma once

#include "dsp/engine/Heard.h"
#include "plugin/state/TasteDescriptor.h"

#include <juce_core/juce_core.h>

#include <span>

namespace galvani
{

struct TasteDescription
{
    static TasteDescriptors of (const Heard&) noexcept;

    /** What a change of the targets' positions does to the voice's descriptors.
        @param change  of each target's position */
    static TasteDescriptors ofChange (std::span<const float, numTaughtTargets> change) noexcept;

    /** The words of the descriptors that stand out most, in the order of how much: "slow, bright".
        @param values  a number a descriptor, of which the sign chooses the word
        @param first, count  which descriptors to look at
        @param most  words
        @param least  below this nothing stands out */
    static juce::String words (std::span<const float> values, size_t first, size_t count, size_t most, float least);
};

} // namespace galvani
