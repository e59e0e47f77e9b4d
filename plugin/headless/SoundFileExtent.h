// How much sound a WAV or AIFF file really holds, whatever its header says.
#pragma once

#include <juce_core/juce_core.h>

#include <optional>

namespace galvani
{

/** Walks the file's chunks.
    @returns bytes from the start of the sound to the end of the file; nothing when there is no chunk with sound.
    Throws CommandError with the given name when a chunk of another kind is cut off by the end of the file: its
    length cannot be trusted. */
std::optional<std::int64_t> bytesOfSound (juce::InputStream&, const juce::String& name);

} // namespace galvani
