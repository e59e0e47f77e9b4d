#include "plugin/headless/SoundFileExtent.h"

#include "plugin/headless/CommandError.h"

#include <algorithm>
#include <limits>
#include <string_view>

namespace galvani
{

namespace
{

std::string readType (juce::InputStream& stream)
{
    std::string type (4, 0);
    stream.read (type.data(), 4);
    return type;
}

std::int64_t readLength (juce::InputStream& stream, bool isAiff)
{
    return static_cast<std::uint32_t> (isAiff ? stream.readIntBigEndian() : stream.readInt());
}

} // namespace

std::optional<SoundFileExtent> extentOfSound (juce::InputStream& stream, const juce::String& name)
{
    const auto total = std::int64_t { stream.getTotalLength() };
    stream.setPosition (0);
    const auto container = readType (stream);
    const auto isAiff = container == "FORM";
    std::optional<SoundFileExtent> found;

    if (isAiff || container == "RIFF" || container == "RF64")
        for (std::int64_t position = 12; position + 8 <= total;)
        {
            stream.setPosition (position);
            const auto type = readType (stream);
            const auto length = readLength (stream, isAiff);
            const auto start = position + 8;

            if (type == (isAiff ? "SSND" : "data"))
            {
                // The greatest length stands for one that is written elsewhere (RF64), or was never known.
                const auto unknown = length == std::numeric_limits<std::uint32_t>::max();
                found = { std::max (std::int64_t { 0 }, total - start - (isAiff ? 8 : 0)),
                          isAiff || unknown ? total : std::min (total, start + length) };
                if (! isAiff || unknown || start + length > total)
                    break;
            }
            else if (start + length > total)
                throw CommandError (name, "is damaged or cut off: one of its chunks is longer than the file");
            position = start + length + (length & 1);
        }

    stream.setPosition (0);
    return found;
}

} // namespace galvani
