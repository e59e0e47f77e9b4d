// What the recorder says, in one line each.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani::recorderWords
{

inline juce::String saved (const juce::String& path) { return "Recorded to " + path; }
inline juce::String savedWithGaps (const juce::String& path, double seconds)
{
    return "Recorded to " + path + "; " + juce::String (seconds, 2) + " s are missing, as the disk was too slow";
}
inline juce::String endedEarly (const juce::String& path)
{
    return "The recording ended early, as the disk takes no more: " + path;
}
inline juce::String notBegun (const juce::String& reason) { return "Nothing is recorded: " + reason; }
inline constexpr auto noSound = "the sound has not begun";
inline juce::String noFolder (const juce::String& path) { return "the folder " + path + " cannot be made"; }
inline juce::String notWritable (const juce::String& path) { return path + " cannot be written"; }

} // namespace galvani::recorderWords
