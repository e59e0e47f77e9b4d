#include "plugin/headless/RateConverter.h"

#include <array>
#include <cmath>

namespace galvani
{

namespace
{

constexpr int zeroCrossingsASide = 32, pointsACrossing = 512;
constexpr double kaiserBeta = 9.0;

// The window's transition band lies below the lower rate's limit rather than around it.
constexpr double passband = 0.94;

double bessel (double x)
{
    double sum = 1.0, term = 1.0;
    for (int k = 1; k < 60; ++k)
    {
        term *= (x / (2.0 * k)) * (x / (2.0 * k));
        sum += term;
    }
    return sum;
}

} // namespace

RateConverter::RateConverter (SoundFile& file, double targetRate)
    : source (file),
      ratio (file.sampleRate() / targetRate),
      numSamples (static_cast<std::int64_t> (std::ceil (static_cast<double> (file.length()) / ratio)))
{
    if (ratio == 1.0)
        return;
    cutoff = passband * std::min (1.0, 1.0 / ratio);
    table.resize (zeroCrossingsASide * pointsACrossing + 2);
    for (size_t i = 0; i + 2 < table.size(); ++i)
    {
        const auto x = static_cast<double> (i) / pointsACrossing;
        const auto position = x / zeroCrossingsASide;
        const auto angle = juce::MathConstants<double>::pi * x;
        table[i] = (i == 0 ? 1.0 : std::sin (angle) / angle)
                   * bessel (kaiserBeta * std::sqrt (1.0 - position * position)) / bessel (kaiserBeta);
    }
}

double RateConverter::kernel (double zeroCrossings) const noexcept
{
    const auto place = std::abs (zeroCrossings) * pointsACrossing;
    const auto index = static_cast<size_t> (place);
    if (index + 1 >= table.size())
        return 0.0;
    return table[index] + (place - static_cast<double> (index)) * (table[index + 1] - table[index]);
}

void RateConverter::read (float* const* destination, std::int64_t start, int count)
{
    if (ratio == 1.0)
        return source.read (destination, start, count);

    // Pieces keep the window of the source small, whatever the ratio.
    constexpr int piece = 1024;
    for (int done = 0; done < count; done += piece)
    {
        std::array<float*, 2> part { destination[0] + done, source.channels() > 1 ? destination[1] + done : nullptr };
        convert (part.data(), start + done, std::min (piece, count - done));
    }
}

void RateConverter::convert (float* const* destination, std::int64_t start, int count)
{
    const auto reach = zeroCrossingsASide / cutoff;
    const auto first = static_cast<std::int64_t> (std::ceil (static_cast<double> (start) * ratio - reach));
    const auto last = static_cast<std::int64_t> (std::floor (static_cast<double> (start + count - 1) * ratio + reach));
    const auto channels = source.channels();
    window.setSize (channels, static_cast<int> (last - first + 1), false, false, true);
    source.read (window.getArrayOfWritePointers(), first, window.getNumSamples());

    for (int i = 0; i < count; ++i)
    {
        const auto position = static_cast<double> (start + i) * ratio;
        const auto from = static_cast<std::int64_t> (std::ceil (position - reach));
        const auto to = std::min (last, static_cast<std::int64_t> (std::floor (position + reach)));
        std::array<double, 2> sum {};
        for (auto k = std::max (from, first); k <= to; ++k)
        {
            const auto weight = cutoff * kernel (cutoff * (position - static_cast<double> (k)));
            for (int channel = 0; channel < channels; ++channel)
                sum[static_cast<size_t> (channel)] +=
                    weight * static_cast<double> (window.getReadPointer (channel)[k - first]);
        }
        for (int channel = 0; channel < channels; ++channel)
            destination[channel][i] = static_cast<float> (sum[static_cast<size_t> (channel)]);
    }
}

} // namespace galvani
