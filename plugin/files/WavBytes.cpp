#include "plugin/files/WavBytes.h"

#include <algorithm>
#include <cmath>
#include <concepts>
#include <cstddef>
#include <limits>
#include <string_view>

namespace galvani
{

namespace
{

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

void appendSample (std::vector<unsigned char>& bytes, float sample)
{
    constexpr auto fullScale = 8388608.0f, greatest = 8388607.0f;
    const auto scaled = std::isnan (sample) ? 0.0f : std::clamp (sample * fullScale, -fullScale, greatest);
    const auto value = static_cast<std::uint32_t> (static_cast<std::int32_t> (std::lround (scaled)));
    for (int shift = 0; shift < 24; shift += 8)
        bytes.push_back (static_cast<unsigned char> (value >> shift));
}

} // namespace

void WavBytes::head (std::vector<unsigned char>& bytes, int sampleRate, std::int64_t frames)
{
    const auto dataBytes = static_cast<std::uint64_t> (frames * bytesPerFrame);
    const auto riffBytes = headBytes - 8 + dataBytes; // all that comes after this number
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
    append (bytes, static_cast<std::uint32_t> (sampleRate));
    append (bytes, static_cast<std::uint32_t> (sampleRate * bytesPerFrame));
    append (bytes, static_cast<std::uint16_t> (bytesPerFrame));
    append (bytes, std::uint16_t { 24 });

    append (bytes, std::string_view ("data"));
    append (bytes, large ? unknown : static_cast<std::uint32_t> (dataBytes));
}

void WavBytes::frames (std::vector<unsigned char>& bytes, std::span<const float> left, std::span<const float> right)
{
    bytes.clear();
    for (size_t i = 0; i < left.size(); ++i)
    {
        appendSample (bytes, left[i]);
        appendSample (bytes, right[i]);
    }
}

} // namespace galvani
