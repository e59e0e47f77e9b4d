#include "plugin/processor/BrainBuilder.h"

namespace galvani
{

BrainBuilder::BrainBuilder (std::function<void (std::unique_ptr<Brain>)> finished)
    : Thread ("Galvani brain builder"), whenFinished (std::move (finished))
{
}

BrainBuilder::~BrainBuilder()
{
    cancelPendingUpdate();
    signalThreadShouldExit();
    notify();
    stopThread (-1); // a brain under construction cannot be interrupted, and is finished within seconds
}

void BrainBuilder::build (const BrainSpec& spec)
{
    {
        const juce::ScopedLock held (lock);
        wanted = spec;
        waiting = true;
        result.reset();
    }
    startThread();
    notify();
}

void BrainBuilder::cancel()
{
    const juce::ScopedLock held (lock);
    waiting = false;
    wanted = {};
    wanted.neurons = 0; // what is being built now matches no request
    result.reset();
}

void BrainBuilder::run()
{
    while (! threadShouldExit())
    {
        BrainSpec spec;
        {
            const juce::ScopedLock held (lock);
            spec = wanted;
            if (! waiting)
                spec.neurons = 0;
            waiting = false;
        }
        if (spec.neurons == 0)
        {
            wait (-1);
            continue;
        }
        auto brain = std::make_unique<Brain> (spec);
        const juce::ScopedLock held (lock);
        if (wanted == spec && ! waiting)
        {
            result = std::move (brain);
            triggerAsyncUpdate();
        }
    }
}

void BrainBuilder::handleAsyncUpdate()
{
    std::unique_ptr<Brain> brain;
    {
        const juce::ScopedLock held (lock);
        brain = std::move (result);
    }
    if (brain != nullptr)
        whenFinished (std::move (brain));
}

} // namespace galvani
