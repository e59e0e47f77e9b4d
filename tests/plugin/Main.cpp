// Catch2's main, with JUCE's message thread set up around it, in a home of its own: no test sees or changes the files
// of the person who runs it.

#include "plugin/preferences/Preferences.h"

#include <catch2/catch_session.hpp>
#include <juce_events/juce_events.h>

#include <cstdlib>

namespace
{

#if ! JUCE_WINDOWS
void liveIn (const juce::File& home)
{
    const auto set = [] (const char* name, const juce::String& value) { setenv (name, value.toRawUTF8(), 1); };
    // The key to the display lies in the home that is left.
    if (const auto* before = std::getenv ("HOME"); before != nullptr && std::getenv ("XAUTHORITY") == nullptr)
        set ("XAUTHORITY", juce::String (before) + "/.Xauthority");
    set ("HOME", home.getFullPathName());
    for (const auto* name : { "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME" })
        unsetenv (name);
}
#endif

} // namespace

int main (int argc, char* argv[])
{
    const auto home =
        juce::File::getSpecialLocation (juce::File::tempDirectory)
            .getNonexistentChildFile ("galvani-tests-" + juce::String::toHexString (juce::Random().nextInt()), {});
    home.createDirectory();
#if ! JUCE_WINDOWS
    liveIn (home);
#endif
    int result = 0;
    {
        const juce::ScopedJuceInitialiser_GUI juceIsUp;
        const juce::SharedResourcePointer<galvani::Preferences> preferences;
        preferences->setHintSeen (true); // a test that wants the hint asks for it
        result = Catch::Session().run (argc, argv);
    }
    home.deleteRecursively();
    return result;
}
