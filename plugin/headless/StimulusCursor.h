// Hands out the stimuli of one block after the other.
#pragma once

#include "plugin/headless/MidiNotes.h"

#include <span>
#include <utility>

namespace galvani
{

class StimulusCursor
{
public:
    explicit StimulusCursor (std::vector<TimedStimulus> stimuli) : all (std::move (stimuli)) {}

    /** The sample of the last one, or 0. */
    std::int64_t end() const noexcept { return all.empty() ? 0 : all.back().sample + 1; }

    std::span<const StimulusEvent> within (std::int64_t start, int numSamples)
    {
        block.clear();
        for (; index < all.size() && all[index].sample < start + numSamples; ++index)
        {
            block.push_back (all[index].event);
            block.back().sampleOffset = static_cast<int> (all[index].sample - start);
        }
        return block;
    }

private:
    std::vector<TimedStimulus> all;
    std::vector<StimulusEvent> block;
    size_t index = 0;
};

} // namespace galvani
