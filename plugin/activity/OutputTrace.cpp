#include "plugin/activity/OutputTrace.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

float toDecibels (float amplitude) noexcept { return amplitude > 1.0e-5f ? 20.0f * std::log10 (amplitude) : -100.0f; }

} // namespace

void OutputTrace::add (std::span<const float> samples) noexcept
{
    for (const auto sample : samples)
    {
        ring[static_cast<size_t> (written)] = sample;
        written = (written + 1) % length;
        peakOfSamples = std::max (peakOfSamples, std::abs (sample));
    }
}

void OutputTrace::measure (const OutputMeter& meter, double seconds) noexcept
{
    const auto step = static_cast<float> (1.0 - std::exp (-seconds / 0.4));
    meanSquare += step * (meter.meanSquare - meanSquare);

    // The meter knows both channels, but only of the last block; the samples are of every block, but averaged.
    const auto newest = std::max (meter.peak, peakOfSamples);
    peakOfSamples = 0.0f;
    held += seconds;
    if (held > 1.0)
        peak *= static_cast<float> (std::pow (10.0, -12.0 / 20.0 * seconds));
    if (newest >= peak)
    {
        peak = newest;
        held = 0.0;
    }

    reduction = std::max (meter.limiterReduction, reduction * static_cast<float> (std::exp (-seconds / 0.3)));
}

void OutputTrace::copyTo (std::span<float> destination) const noexcept
{
    const auto count = std::min (static_cast<int> (destination.size()), shown);
    auto start = count - 1;
    for (int age = count - 1; age < length - 1; ++age)
        if (at (age) >= 0.0f && at (age + 1) < 0.0f)
        {
            start = age;
            break;
        }
    for (int i = 0; i < count; ++i)
        destination[static_cast<size_t> (i)] = at (start - i);
}

float OutputTrace::rmsDecibels() const noexcept { return toDecibels (std::sqrt (meanSquare)); }
float OutputTrace::peakDecibels() const noexcept { return toDecibels (peak); }

} // namespace galvani
