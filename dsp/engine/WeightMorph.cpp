#include "dsp/engine/WeightMorph.h"

#include "neural/brain/Brain.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace galvani
{

WeightMorph::WeightMorph (std::vector<float> a, std::vector<float> b) noexcept
    : from (std::move (a)), to (std::move (b))
{
}

void WeightMorph::set (float x) noexcept
{
    position.store (std::isnan (x) ? 0.0f : std::clamp (x, 0.0f, 1.0f), std::memory_order_relaxed);
    wanted.fetch_add (1, std::memory_order_release);
}

bool WeightMorph::writeTurn (Brain& brain) noexcept
{
    const auto weights = brain.learnedWeights();
    const auto count = weights.size();
    if (count != from.size() || count != to.size())
        return false;
    if (const auto now = wanted.load (std::memory_order_acquire); now != begun)
    {
        begun = now;
        turnsLeft = turnsPerPass;
    }
    if (turnsLeft == 0)
    {
        if (turnsToMirror > 0 && --turnsToMirror == 0)
            done.store (begun, std::memory_order_release);
        return false;
    }

    const auto x = position.load (std::memory_order_relaxed);
    const auto largest = brain.largestWeight();
    const auto n = static_cast<size_t> (place);
    const auto first = count * n / turnsPerPass, end = count * (n + 1) / turnsPerPass;
    for (auto s = first; s < end; ++s)
        weights[s] = x >= 1.0f ? to[s] : std::clamp (from[s] + x * (to[s] - from[s]), 0.0f, largest);
    sums[n] = std::accumulate (weights.begin() + static_cast<std::ptrdiff_t> (first),
                               weights.begin() + static_cast<std::ptrdiff_t> (end), 0.0);
    numWritten = std::min (numWritten + 1, turnsPerPass);
    place = (place + 1) % turnsPerPass;
    if (--turnsLeft == 0)
        turnsToMirror = turnsPerPass + 1;
    if (numWritten == turnsPerPass && (place == 0 || turnsLeft == 0))
        tellMean (brain);
    return true;
}

void WeightMorph::tellMean (Brain& brain) const noexcept
{
    const auto count = static_cast<double> (std::max<size_t> (1, from.size()));
    brain.setMeanLearnedWeight (static_cast<float> (std::accumulate (sums.begin(), sums.end(), 0.0) / count));
}

} // namespace galvani
