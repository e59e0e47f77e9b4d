// How much sound a WAV or AIFF file really holds, whatever its header says.
#pragma once

#include <juce_core/juce_core.h>

#include <optional>

namespace galvani
{

struct SoundFileExtent
{
    std::int64_t soundBytes; ///< from the start of the sound to the end of the file
    std::int64_t end; ///< where the file may be taken to end: what a WAV file holds behind its sound is of no use
};

/** Walks the file's chunks.
    @returns nothing when there is no chunk with sound.
    Throws CommandError with the given name when a chunk before the sound (of an AIFF file: any other chunk) is cut off
    by the end of the file: its length cannot be trusted. */
std::optional<SoundFileExtent> extentOfSound (juce::InputStream&, const juce::String& name);

} // namespace galvani
