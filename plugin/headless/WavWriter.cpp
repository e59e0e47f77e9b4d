#include "plugin/headless/WavWriter.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <limits>
#include <string_view>

namespace galvani
{

namespace
{

constexpr int numChannels = 2, bytesPerSample = 3, bytesPerFrame = numChannels * bytesPerSample;

void append (std::vector<unsigned char>& bytes, std::string_view name)
{
    for (const auto character : name)
        bytes.push_back (static_cast<unsigned char> (character));
}

/** Little endian. */
template <std::integral Number>
void append (std::vector<unsigned char>& bytes, Number value)
{
    for (size_t i = 0; i < sizeof (Number); ++i)
        bytes.push_back (static_cast<unsigned char> (static_cast<std::uint64_t> (value) >> (8 * i)));
}

} // namespace

WavWriter::WavWriter (AtomicOutputFile& output, int sampleRate) : file (output), rate (sampleRate) { writeHead(); }

void WavWriter::writeHead()
{
    const auto dataBytes = static_cast<std::uint64_t> (frames * bytesPerFrame);
    constexpr auto headBytes = std::uint64_t { 4 + 8 + 28 + 8 + 16 + 8 };
    const auto riffBytes = headBytes + dataBytes;
    constexpr auto unknown = std::numeric_limits<std::uint32_t>::max();
    const auto large = riffBytes >= unknown;

    bytes.clear();
    append (bytes, std::string_view (large ? "RF64" : "RIFF"));
    append (bytes, large ? unknown : static_cast<std::uint32_t> (riffBytes));
    append (bytes, std::string_view ("WAVE"));

    append (bytes, std::string_view (large ? "ds64" : "JUNK"));
    append (bytes, std::uint32_t { 28 });
    append (bytes, large ? riffBytes : 0);
    append (bytes, large ? dataBytes : 0);
    append (bytes, large ? static_cast<std::uint64_t> (frames) : 0);
    append (bytes, std::uint32_t { 0 });

    append (bytes, std::string_view ("fmt "));
    append (bytes, std::uint32_t { 16 });
    append (bytes, std::uint16_t { 1 });
    append (bytes, static_cast<std::uint16_t> (numChannels));
    append (bytes, static_cast<std::uint32_t> (rate));
    append (bytes, static_cast<std::uint32_t> (rate * bytesPerFrame));
    append (bytes, static_cast<std::uint16_t> (bytesPerFrame));
    append (bytes, static_cast<std::uint16_t> (8 * bytesPerSample));

    append (bytes, std::string_view ("data"));
    append (bytes, large ? unknown : static_cast<std::uint32_t> (dataBytes));
    file.write (bytes.data(), bytes.size());
}

void WavWriter::write (const std::array<const float*, 2>& channels, int numSamples)
{
    constexpr auto fullScale = 8388608.0f, greatest = 8388607.0f;
    bytes.clear();
    for (int i = 0; i < numSamples; ++i)
        for (const auto* channel : channels)
        {
            const auto scaled = std::clamp (channel[i] * fullScale, -fullScale, greatest);
            const auto value = static_cast<std::uint32_t> (static_cast<std::int32_t> (std::lround (scaled)));
            bytes.push_back (static_cast<unsigned char> (value));
            bytes.push_back (static_cast<unsigned char> (value >> 8));
            bytes.push_back (static_cast<unsigned char> (value >> 16));
        }
    file.write (bytes.data(), bytes.size());
    frames += numSamples;
}

void WavWriter::finish()
{
    file.seek (0);
    writeHead();
}

} // namespace galvani
