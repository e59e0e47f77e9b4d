// Builds brains on a thread of its own, since a large one takes seconds.
#pragma once

#include "neural/brain/Brain.h"

#include <juce_events/juce_events.h>

#include <functional>
#include <memory>

namespace galvani
{

/** Call everything from the message thread. */
class BrainBuilder final : private juce::Thread, private juce::AsyncUpdater
{
public:
    /** @param finished  called on the message thread with each brain that was still wanted when it was done */
    explicit BrainBuilder (std::function<void (std::unique_ptr<Brain>)> finished);
    ~BrainBuilder() override;

    /** Starts to build; a brain asked for before and not finished is forgotten. */
    void build (const BrainSpec&);

    /** Forgets what was asked for. */
    void cancel();

private:
    void run() override;
    void handleAsyncUpdate() override;

    std::function<void (std::unique_ptr<Brain>)> whenFinished;
    juce::CriticalSection lock;
    BrainSpec wanted;
    bool waiting = false;
    std::unique_ptr<Brain> result;
};

} // namespace galvani
