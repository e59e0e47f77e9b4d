// What tests beside the message loop do with it.
#pragma once

#include <juce_events/juce_events.h>

#include <functional>

namespace galvani
{

/** Does it on the message thread, and waits. Nothing in it may throw: check afterwards. */
inline void onMessageThread (const std::function<void()>& work)
{
    juce::MessageManager::getInstance()->callFunctionOnMessageThread (
        [] (void* given) -> void*
        {
            (*static_cast<const std::function<void()>*> (given))();
            return nullptr;
        },
        const_cast<std::function<void()>*> (&work));
}

/** Asks on the message thread until it is so. @returns whether it was so within half a minute */
inline bool becomesTrue (const std::function<bool()>& question)
{
    for (int i = 0; i < 1500; ++i)
    {
        bool answer = false;
        onMessageThread ([&] { answer = question(); });
        if (answer)
            return true;
        juce::Thread::sleep (20);
    }
    return false;
}

} // namespace galvani
