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

void BrainBuilder::build (Order order)
{
    {
        const juce::ScopedLock held (lock);
        wanted = std::move (order);
        isWanted = waiting = true;
        result = {};
    }
    startThread();
    notify();
}

void BrainBuilder::cancel()
{
    const juce::ScopedLock held (lock);
    wanted = {};
    isWanted = waiting = false;
    result = {};
}

BrainBuilder::Finished BrainBuilder::takeFinished()
{
    const juce::ScopedLock held (lock);
    return std::exchange (result, {});
}

void BrainBuilder::run()
{
    while (! threadShouldExit())
    {
        Order order;
        bool anything = false;
        {
            const juce::ScopedLock held (lock);
            anything = std::exchange (waiting, false);
            order = wanted;
        }
        if (! anything)
        {
            wait (-1);
            continue;
        }
        auto brain = std::make_unique<Brain> (order.spec, order.learned);
        const juce::ScopedLock held (lock);
        if (isWanted && ! waiting && wanted.version == order.version)
            result = { std::move (brain), order.version };
    }
}

} // namespace galvani
