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

    /** Starts to build; a brain asked for before and not taken is forgotten. */
    void build (const BrainSpec&);

    /** Forgets what was asked for. */
    void cancel();

    /** The brain that was asked for last, once, when it is done; nullptr before. */
    std::unique_ptr<Brain> takeFinished();

private:
    void run() override;

    juce::CriticalSection lock;
    BrainSpec wanted { 0, 0 }; ///< no neurons: nothing is wanted
    bool waiting = false;
    std::unique_ptr<Brain> result;
};

} // namespace galvani
