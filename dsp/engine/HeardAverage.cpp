#include "dsp/engine/HeardAverage.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float forgotten = 0.00099950017f;     // 1 - exp (-1 ms / 1 s)
constexpr float longForgotten = 0.00004999875f; // 1 - exp (-1 ms / 20 s)

} // namespace

void HeardAverage::add (std::int64_t tick, std::span<const float, numFeatures> features,
                        std::span<const float, numModulators> modulators,
                        std::span<const float, numTaughtTargets> targets,
                        std::span<const float, numBands> bands) noexcept
{
    lastTick = tick;
    const auto ofAll = 1.0f / static_cast<float> (++numTicks);
    const auto share = std::max (ofAll, forgotten), longShare = std::max (ofAll, longForgotten);
    for (size_t f = 0; f < mean.size(); ++f)
    {
        const auto way = features[f] - mean[f], longWay = features[f] - longMean[f];
        mean[f] += share * way;
        variance[f] = (1.0f - share) * (variance[f] + share * way * way);
        longMean[f] += longShare * longWay;
        longVariance[f] = (1.0f - longShare) * (longVariance[f] + longShare * longWay * longWay);
    }
    for (size_t m = 0; m < meanModulators.size(); ++m)
        meanModulators[m] += share * (modulators[m] - meanModulators[m]);
    for (size_t t = 0; t < meanTargets.size(); ++t)
        meanTargets[t] += share * (targets[t] - meanTargets[t]);
    for (size_t b = 0; b < meanBands.size(); ++b)
        meanBands[b] += share * (bands[b] - meanBands[b]);
}

Heard HeardAverage::now() const noexcept
{
    Heard heard;
    heard.mean = mean;
    heard.modulators = meanModulators;
    heard.targets = meanTargets;
    heard.bands = meanBands;
    heard.tick = lastTick;
    auto squares = 0.0f;
    for (size_t f = 0; f < mean.size(); ++f)
    {
        heard.deviation[f] = std::sqrt (variance[f]);
        const auto way = (mean[f] - longMean[f]) / std::max (std::sqrt (longVariance[f]), leastDeviation);
        squares += way * way;
    }
    heard.surprise = std::sqrt (squares / static_cast<float> (numFeatures));
    return heard;
}

} // namespace galvani
