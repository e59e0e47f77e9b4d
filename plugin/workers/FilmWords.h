// What is said of films and pictures that are kept, in one line each.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani::filmWords
{

inline constexpr auto noEncoder = "To film, ffmpeg is needed, and it was not found";
inline constexpr auto noSound = "There is no sound to film yet";
inline juce::String noFolder (const juce::String& folder) { return "Cannot film: there is no writing to " + folder; }
inline constexpr auto noRoom = "The film ends here: there is no room left for it";
inline constexpr auto otherRate = "The film ends here: the sound has another rate now";
inline juce::String saved (const juce::String& file) { return "The film is saved as " + file; }
inline juce::String failed (const juce::String& why) { return "The film could not be made: " + why; }
inline juce::String pictureSaved (const juce::String& file) { return "The picture is saved as " + file; }
inline juce::String notWritten (const juce::String& path)
{
    return "The picture is not saved: " + path + " cannot be written";
}
inline constexpr auto stillWriting = "The picture before is still being written";
inline constexpr auto thrownAway = "The film is thrown away";

} // namespace galvani::filmWords
