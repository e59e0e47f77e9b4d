#include "plugin/activity/OutputTrace.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

void OutputTrace::add (std::span<const StereoFrame> frames) noexcept
{
    for (const auto& frame : frames)
    {
        ring[static_cast<size_t> (written)] = frame.middle();
        written = (written + 1) % length;
        peakOfSamples = std::max ({ peakOfSamples, std::abs (frame.left), std::abs (frame.right) });
    }
}

void OutputTrace::measure (const OutputMeter& meter, double seconds) noexcept
{
    // The meter is of the last block alone; its mean square will do, but no peak is to be missed.
    levels.follow (std::max (meter.peak, peakOfSamples), meter.meanSquare, seconds);
    peakOfSamples = 0.0f;
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

} // namespace galvani
