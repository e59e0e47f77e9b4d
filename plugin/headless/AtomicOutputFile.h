// A file that is written whole or not at all: it grows beside its place and moves there when everything is done.
#pragma once

#include <juce_core/juce_core.h>

#include <cstdint>
#include <memory>
#include <string>

namespace galvani
{

class AtomicOutputFile
{
public:
    /** Opens a temporary file in the target's folder. Throws CommandError when nothing can be written there. */
    explicit AtomicOutputFile (const std::string& path);

    /** What was not moved into place is deleted. */
    ~AtomicOutputFile();

    AtomicOutputFile (const AtomicOutputFile&) = delete;
    AtomicOutputFile& operator= (const AtomicOutputFile&) = delete;

    /** Throws CommandError when the disk takes no more. */
    void write (const void* data, size_t numBytes);

    /** Continues writing at a byte that was written already. */
    void seek (std::int64_t byte);

    /** Sees that every byte has arrived. Throws CommandError. */
    void finish();

    /** Lets another program write the file instead: from now on it is written by whoever is told this place. */
    juce::File handOver();

    /** Where it grows. */
    const juce::File& growing() const noexcept { return temporary; }

    /** Replaces what stood at the target. Throws CommandError. */
    void moveIntoPlace();

    /** The file that is replaced in the end; links are followed. */
    const juce::File& target() const noexcept { return place; }

private:
    juce::String name;
    juce::File place, temporary;
    std::unique_ptr<juce::FileOutputStream> stream;
    std::int64_t furthest = 0;
    bool isHandedOver = false;
};

} // namespace galvani
