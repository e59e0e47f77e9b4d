#include "neural/training/explanation/ParameterParts.h"

#include <algorithm>
#include <numeric>

namespace galvani
{

namespace
{

/** See SourceCurve::rising. */
float risen (float rate, float scale) noexcept
{
    const auto positive = std::max (0.0f, rate);
    return positive > 0.0f ? positive / (positive + scale) : 0.0f;
}

template <typename Values>
float sumOf (const Values& values) noexcept
{
    return std::accumulate (values.begin(), values.end(), 0.0f);
}

void addModulator (size_t m, float depth, const ReaderAccount& account, ParameterParts& parts)
{
    const auto& modulator = account.modulators[m];
    const auto heard = account.moment.heard[m];
    if (account.moment.held[m])
    {
        parts.held[m] = depth * (2.0f * heard - 1.0f);
        return;
    }
    parts.atRest[m] = depth * (2.0f * modulator.atRest - 1.0f);
    parts.synchrony += 2.0f * depth * modulator.synchrony;
    parts.offset[m] = 2.0f * depth * (heard - modulator.sum());
    for (size_t g = 0; g < numGroups; ++g)
        parts.groups[g] += 2.0f * depth * modulator.groups[g];
}

void addDirectSources (const ReaderAccount& account, const ParameterModulation& by, ParameterParts& parts)
{
    const auto& moment = account.moment;
    parts.sourcesAtRest = -sumOf (by.groupDepth) - by.meanRateDepth - by.synchronyDepth;
    parts.synchrony += 2.0f * by.synchronyDepth * moment.synchrony;
    const auto mean = parts.meanRate_Hz;
    for (size_t g = 0; g < numGroups; ++g)
    {
        const auto rate = std::max (0.0f, moment.groupRates[g]);
        const auto ofMean = mean > 0.0f ? account.groupShares[g] * rate / mean : 0.0f;
        parts.groups[g] += 2.0f * by.groupDepth[g] * risen (rate, by.sourceScale_Hz)
                           + 2.0f * by.meanRateDepth * risen (mean, by.sourceScale_Hz) * ofMean;
    }
}

/** Of the modulation before clamping. */
float changeWithout (size_t g, const ReaderAccount& account, const ParameterModulation& by, float meanRate)
{
    const auto& moment = account.moment;
    float change = 0.0f;
    for (size_t m = 0; m < numModulators; ++m)
    {
        if (moment.held[m] || by.modulatorDepth[m] == 0.0f)
            continue;
        const auto moved = moment.heard[m] + account.withoutGroup[g][m] - account.modulators[m].sum();
        change += 2.0f * by.modulatorDepth[m] * (std::clamp (moved, 0.0f, 1.0f) - moment.heard[m]);
    }
    const auto rate = std::max (0.0f, moment.groupRates[g]);
    const auto others = meanRate - account.groupShares[g] * rate;
    return change - 2.0f * by.groupDepth[g] * risen (rate, by.sourceScale_Hz)
           + 2.0f * by.meanRateDepth * (risen (others, by.sourceScale_Hz) - risen (meanRate, by.sourceScale_Hz));
}

} // namespace

float ParameterParts::sum() const noexcept
{
    auto total = sumOf (atRest) + sourcesAtRest + synchrony + sumOf (held) + sumOf (offset) + sumOf (groups);
    for (const auto& other : others)
        total += other.value;
    return total;
}

void ParameterParts::approach (const ParameterParts& now, float share)
{
    const auto sameOthers = std::equal (others.begin(), others.end(), now.others.begin(), now.others.end(),
                                        [] (const auto& a, const auto& b) { return a.name == b.name; });
    if (! sameOthers || isModulated != now.isModulated)
    {
        *this = now;
        return;
    }
    const auto move = [share] (float& value, float to) { value += share * (to - value); };
    const auto moveAll = [move] (auto& values, const auto& to)
    {
        for (size_t i = 0; i < values.size(); ++i)
            move (values[i], to[i]);
    };
    move (meanRate_Hz, now.meanRate_Hz);
    move (knob, now.knob);
    move (position, now.position);
    move (sourcesAtRest, now.sourcesAtRest);
    move (synchrony, now.synchrony);
    moveAll (atRest, now.atRest);
    moveAll (held, now.held);
    moveAll (offset, now.offset);
    moveAll (groups, now.groups);
    moveAll (changeWithout, now.changeWithout);
    for (size_t i = 0; i < others.size(); ++i)
        move (others[i].value, now.others[i].value);
}

ParameterParts partsOf (const ReaderAccount& account, const ParameterModulation& by)
{
    ParameterParts parts;
    parts.isModulated = by.isModulated();
    parts.meanRate_Hz = meanRateOf (account.moment.groupRates, account.groupShares);
    parts.knob = by.knob;
    parts.others = by.others;
    for (size_t m = 0; m < numModulators; ++m)
        if (by.modulatorDepth[m] != 0.0f)
            addModulator (m, by.modulatorDepth[m], account, parts);
    addDirectSources (account, by, parts);

    const auto wanted = by.knob + parts.sum();
    parts.position = std::clamp (wanted, 0.0f, 1.0f);
    for (size_t g = 0; g < numGroups; ++g)
        parts.changeWithout[g] =
            std::clamp (wanted + changeWithout (g, account, by, parts.meanRate_Hz), 0.0f, 1.0f) - parts.position;
    return parts;
}

} // namespace galvani
