#include "neural/spiking/monitors/BranchingRatio.h"

#include "neural/spiking/monitors/Settled.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** Rounded to float: libraries differ in the last digit of a double exponential. */
double shareOf (double bin, double tau)
{
    return static_cast<double> (static_cast<float> (1.0 - std::exp (-bin / tau)));
}

} // namespace

void BranchingRatio::prepare (double tickSeconds, double binSeconds)
{
    ticksPerBin = std::max (1, static_cast<int> (binSeconds / tickSeconds + 0.5));
    const auto bin = ticksPerBin * tickSeconds;
    share = shareOf (bin, 2.0);
    recentShare = shareOf (bin, 0.5);
    reset();
}

void BranchingRatio::reset() noexcept
{
    ticksDone = 0;
    binsDone = 0;
    inBin = 0;
    before = recent = meanBefore = meanAfter = variance = covariance = 0.0;
    ratio = 0.0f;
}

void BranchingRatio::tick (std::int32_t spikes) noexcept
{
    inBin += spikes;
    if (++ticksDone < ticksPerBin)
        return;
    endBin (static_cast<double> (inBin));
    ticksDone = 0;
    inBin = 0;
}

void BranchingRatio::endBin (double count) noexcept
{
    recent = settled (recent + recentShare * (count - recent));
    // The first bin has none before it; and the pairs so far share their weight evenly until they are many.
    if (++binsDone > 1)
    {
        const auto a = std::max (share, 1.0 / static_cast<double> (binsDone - 1));
        const auto x = before - meanBefore, y = count - meanAfter;
        meanBefore = settled (meanBefore + a * x);
        meanAfter = settled (meanAfter + a * y);
        variance = settled ((1.0 - a) * (variance + a * x * x));
        covariance = settled ((1.0 - a) * (covariance + a * x * y));
        const auto slope = variance > 1.0e-9 ? covariance / variance : 0.0;
        const auto pairs = static_cast<double> (binsDone - 1);
        const auto presence = recent / (recent + 0.01) * (pairs / (pairs + 10.0));
        ratio = static_cast<float> (std::clamp (slope * presence, 0.0, static_cast<double> (greatest)));
    }
    before = count;
}

} // namespace galvani
