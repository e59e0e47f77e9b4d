#include "plugin/processor/BrainBuilder.h"

#include <utility>

namespace galvani
{

BrainBuilder::BrainBuilder() : Thread ("Galvani brain builder") {}

BrainBuilder::~BrainBuilder()
{
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
    wanted = { 0, 0 };
    waiting = false;
    result.reset();
}

std::unique_ptr<Brain> BrainBuilder::takeFinished()
{
    const juce::ScopedLock held (lock);
    return std::move (result);
}

void BrainBuilder::run()
{
    while (! threadShouldExit())
    {
        BrainSpec spec;
        bool anything = false;
        {
            const juce::ScopedLock held (lock);
            anything = std::exchange (waiting, false);
            spec = wanted;
        }
        if (! anything)
        {
            wait (-1);
            continue;
        }
        auto brain = std::make_unique<Brain> (spec);
        const juce::ScopedLock held (lock);
        if (wanted == spec && ! waiting)
            result = std::move (brain);
    }
}

} // namespace galvani
