// Builds brains on a thread of its own, since a large one takes seconds.
#pragma once

#include "neural/brain/Brain.h"

#include <juce_core/juce_core.h>

#include <memory>

namespace galvani
{

/** Any thread may call, but the audio thread. */
class BrainBuilder final : private juce::Thread
{
public:
    BrainBuilder();
    ~BrainBuilder() override;

    struct Order
    {
        BrainSpec spec;
        LearnedWeights learned;
        std::uint32_t version = 0; ///< by which the brain is known again
    };

    struct Finished
    {
        std::unique_ptr<Brain> brain; ///< nullptr: there is none
        std::uint32_t version = 0;
    };

    /** Starts to build; a brain asked for before and not taken is forgotten. */
    void build (Order);

    /** Forgets what was asked for. */
    void cancel();

    /** The brain that was asked for last, once, when it is done. */
    Finished takeFinished();

private:
    void run() override;

    juce::CriticalSection lock;
    Order wanted;
    bool isWanted = false, waiting = false;
    Finished result;
};

} // namespace galvani
