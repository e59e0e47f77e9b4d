// JUCE's modules bring their own sources; a library needs one of its own.
