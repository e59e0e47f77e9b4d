#include "plugin/headless/SoundFileExtent.h"

#include "plugin/headless/CommandError.h"

#include <cstring>

namespace galvani
{

std::optional<std::int64_t> bytesOfSound (juce::InputStream& stream, const juce::String& name)
{
    const auto total = std::int64_t{ stream.getTotalLength() };
    char container[12]{};
    stream.setPosition (0);
    if (stream.read (container, 12) != 12)
        return {};
    const auto isAiff = std::memcmp (container, "FORM", 4) == 0;

    // RF64 and 64-bit files keep the length of the sound elsewhere; it reaches to the end of the file at most.
    std::optional<std::int64_t> found;
    while (stream.getPosition() + 8 <= total)
    {
        char type[4]{};
        stream.read (type, 4);
        const auto length = static_cast<std::int64_t> (
            static_cast<std::uint32_t> (isAiff ? stream.readIntBigEndian() : stream.readInt()));
        const auto start = std::int64_t{ stream.getPosition() };

        const auto isSound = std::memcmp (type, isAiff ? "SSND" : "data", 4) == 0;
        if (isSound && ! found)
            found = total - start - (isAiff ? 8 : 0);
        if (start + length > total)
        {
            if (! isSound)
                throw CommandError (name, "is damaged or cut off: its chunk '"
                                              + juce::String (type, 4).retainCharacters (
                                                  "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ")
                                              + "' is longer than the file");
            break;
        }
        stream.setPosition (start + length + (length & 1));
    }
    stream.setPosition (0);
    return found ? std::optional (std::max (std::int64_t{ 0 }, *found)) : std::nullopt;
}

} // namespace galvani
