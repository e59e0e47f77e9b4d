// Catch2's main, with JUCE's message thread set up around it.

#include <catch2/catch_session.hpp>
#include <juce_events/juce_events.h>

int main (int argc, char* argv[])
{
    const juce::ScopedJuceInitialiser_GUI juceIsUp;
    return Catch::Session().run (argc, argv);
}
