#include "plugin/looks/BlockSampler.h"

#include "plugin/looks/HotTable.h"
#include "plugin/looks/LookColours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int channelBits = 21; // sums of up to 32 samples of 16 bits

/** Linear red, green and blue of each intensity, packed so that one addition sums all three. */
std::array<std::uint64_t, HotTable::size> linearTable()
{
    std::array<std::uint64_t, HotTable::size> result {};
    const auto linear = [] (int eightBits)
    {
        const auto channel = static_cast<double> (eightBits) / 255.0;
        const auto level = channel <= 0.04045 ? channel / 12.92 : std::pow ((channel + 0.055) / 1.055, 2.4);
        return static_cast<std::uint64_t> (65535.0 * level);
    };
    const auto ground = toPixel (lookColours::ground);
    for (int i = 0; i < HotTable::size; ++i)
    {
        juce::PixelARGB pixel;
        const auto native = ground + HotTable::added()[i];
        pixel = juce::PixelARGB (static_cast<juce::uint8> (native >> 24), static_cast<juce::uint8> (native >> 16),
                                 static_cast<juce::uint8> (native >> 8), static_cast<juce::uint8> (native));
        result[static_cast<size_t> (i)] = linear (pixel.getRed()) | linear (pixel.getGreen()) << channelBits
                                          | linear (pixel.getBlue()) << 2 * channelBits;
    }
    return result;
}

} // namespace

BlockSampler::BlockSampler() : taken (numBlocks * samples * samples) {}

void BlockSampler::take (const LightField& field) noexcept
{
    auto* sample = taken.data();
    std::array<int, static_cast<size_t> (columns * samples)> across {};
    std::array<const std::uint16_t*, static_cast<size_t> (rows * samples)> lines {};
    for (int i = 0; i < columns * samples; ++i)
        across[static_cast<size_t> (i)] =
            static_cast<int> ((2 * std::int64_t { i } + 1) * field.width / (2 * columns * samples));
    for (int i = 0; i < rows * samples; ++i)
        lines[static_cast<size_t> (i)] =
            field.row (static_cast<int> ((2 * std::int64_t { i } + 1) * field.height / (2 * rows * samples)));
    constexpr int tileSamples = perTile * samples;
    for (int down = 0; down < GainNodes::tilesDown; ++down)
        for (int tile = 0; tile < GainNodes::tilesAcross; ++tile)
            for (int y = down * tileSamples; y < (down + 1) * tileSamples; y += samples)
                for (int x = tile * tileSamples; x < (tile + 1) * tileSamples; x += samples)
                    for (int v = 0; v < samples; ++v)
                        for (int u = 0; u < samples; ++u)
                            *sample++ = lines[static_cast<size_t> (y + v)][across[static_cast<size_t> (x + u)]];
}

void BlockSampler::measure (const GainNodes& nodes, BlockLight& blocks) const noexcept
{
    static const auto table = linearTable();
    constexpr auto mask = (std::uint64_t { 1 } << channelBits) - 1;
    constexpr auto mean = 1.0f / (65535.0f * samples * samples);
    const auto* sample = taken.data();
    size_t block = 0;
    for (int down = 0; down < GainNodes::tilesDown; ++down)
        for (int tile = 0; tile < GainNodes::tilesAcross; ++tile)
            for (int row = 0; row < perTile; ++row)
            {
                const auto inTile = (static_cast<float> (row) + 0.5f) / perTile;
                const auto edge = [&] (int column)
                { return nodes.at (column, down) + inTile * (nodes.at (column, down + 1) - nodes.at (column, down)); };
                const auto left = edge (tile), right = edge (tile + 1);
                for (int i = 0; i < perTile; ++i, ++block)
                {
                    const auto across = (static_cast<float> (i) + 0.5f) / perTile;
                    const auto gain = static_cast<std::uint32_t> (65536.0f * (left + across * (right - left)));
                    std::uint64_t sum = 0;
                    for (int s = 0; s < samples * samples; ++s)
                        sum += table[std::min<std::uint32_t> ((*sample++ * gain) >> 16, HotTable::size - 1)];
                    const auto r = mean * static_cast<float> (sum & mask);
                    const auto g = mean * static_cast<float> ((sum >> channelBits) & mask);
                    const auto b = mean * static_cast<float> (sum >> 2 * channelBits);
                    blocks.luminance[block] = std::min (0.9f, 0.2126f * r + 0.7152f * g + 0.0722f * b);
                    blocks.redness[block] = std::max (0.0f, r - g - b);
                }
            }
}

} // namespace galvani
