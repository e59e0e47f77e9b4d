// Looks at the brain's weights a few times a second, as long as somebody wants to see them.
#pragma once

#include "plugin/activity/WeightBlocks.h"
#include "plugin/workers/Job.h"

namespace galvani
{

class Processor;

/** On the message thread; the weights are summed up in the pool. What is read is what the audio thread copies anyway
    while it learns, so that looking costs it nothing. */
class WeightWatch
{
public:
    WeightWatch (Processor&, juce::ThreadPool&);

    /** How they stood a fraction of a second ago; unknown until they were looked at. Whoever asks wants to see them:
        asked again within a second, they are looked at anew four times a second. */
    const WeightBlocks& look() noexcept;

    /** Called ten times a second. */
    void attend();

private:
    Processor& processor;
    Job<WeightBlocks> survey;
    WeightBlocks blocks;
    std::uint32_t brainSeen = 0;
    int turnsWanted = 0, turnsUntilNext = 0;
};

} // namespace galvani
