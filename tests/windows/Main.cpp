// Catch2's main for tests that need windows as they are in a host: JUCE's message loop runs, and tests beside it.

#include <catch2/catch_session.hpp>
#include <juce_events/juce_events.h>

#include <thread>

#if JUCE_LINUX
#include <dlfcn.h>

namespace
{

/** A display without a window manager lacks properties that JUCE sets; in an application JUCE passes over the
   complaint, and here it would end the tests. */
void passOverComplaintsOfTheDisplay()
{
    using Handler = int (*) (void*, void*);
    if (auto* library = dlopen ("libX11.so.6", RTLD_NOW))
        if (auto* set = reinterpret_cast<Handler (*) (Handler)> (dlsym (library, "XSetErrorHandler")))
            set ([] (void*, void*) { return 0; });
}

} // namespace
#endif

int main (int argc, char* argv[])
{
    const juce::ScopedJuceInitialiser_GUI juceIsUp;
#if JUCE_LINUX
    passOverComplaintsOfTheDisplay();
#endif
    auto* manager = juce::MessageManager::getInstance();
    int result = 1;
    std::thread tests (
        [&]
        {
            result = Catch::Session().run (argc, argv);
            manager->stopDispatchLoop();
        });
    manager->runDispatchLoop();
    tests.join();
    return result;
}
