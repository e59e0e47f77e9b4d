#include "plugin/headless/CommandLine.h"

#include <juce_events/juce_events.h>

int main (int argc, char** argv)
{
    const juce::ScopedJuceInitialiser_GUI juceLives;
    return galvani::runCommandLine (argc, argv);
}
