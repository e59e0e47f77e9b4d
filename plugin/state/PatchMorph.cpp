#include "plugin/state/PatchMorph.h"

#include "dsp/parameters/ParameterList.h"
#include "neural/brain/UntrainedReader.h"
#include "plugin/state/RoutingMorph.h"
#include "plugin/state/SeedWeights.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

float between (float a, float b, float x) noexcept
{
    const auto value = a + x * (b - a);
    return std::clamp (value, std::min (a, b), std::max (a, b));
}

template <size_t count>
std::array<float, count> between (const std::array<float, count>& a, const std::array<float, count>& b, float x)
{
    std::array<float, count> result;
    for (size_t i = 0; i < count; ++i)
        result[i] = between (a[i], b[i], x);
    return result;
}

ParameterValues parametersBetween (const ParameterValues& a, const ParameterValues& b, float x)
{
    auto result = x < 0.5f ? a : b;
    for (const auto& row : parameterList())
    {
        const auto steps = row.curve == Curve::choice || row.curve == Curve::toggle;
        if (! steps && a[row.index] != b[row.index])
            result[row.index] = row.nearestOnGrid (
                row.fromNormalised (between (row.toNormalised (a[row.index]), row.toNormalised (b[row.index]), x)));
    }
    return result;
}

bool areAlike (const DenseLayers<float>& a, const DenseLayers<float>& b)
{
    const auto alike = [] (const DenseLayer<float>& p, const DenseLayer<float>& q)
    {
        return p.inputs() == q.inputs() && p.outputs() == q.outputs() && p.biases.size() == q.biases.size()
               && p.recurrent.rows() == q.recurrent.rows() && p.recurrent.cols() == q.recurrent.cols()
               && p.activation == q.activation && p.curve == q.curve;
    };
    return std::equal (a.begin(), a.end(), b.begin(), b.end(), alike);
}

DenseLayers<float> readerBetween (const Patch& a, const Patch& b, float x)
{
    const auto& nearer = x < 0.5f ? a : b;
    if (a.reader == b.reader)
        return nearer.reader;
    const auto of = [] (const Patch& patch)
    { return patch.reader.empty() ? untrainedReader (patch.brain.seed) : patch.reader; };
    const auto one = of (a), other = of (b);
    if (! areAlike (one, other))
        return nearer.reader;
    auto result = one;
    for (size_t l = 0; l < result.size(); ++l)
    {
        result[l].weights += x * (other[l].weights - one[l].weights);
        result[l].biases += x * (other[l].biases - one[l].biases);
        result[l].recurrent += x * (other[l].recurrent - one[l].recurrent);
    }
    return result;
}

Tuning tuningBetween (const Tuning& a, const Tuning& b, float x)
{
    auto result = x < 0.5f ? a : b;
    for (size_t note = 0; note < numNotes; ++note)
        if (a.hz[note] != b.hz[note])
            result.hz[note] = std::clamp (a.hz[note] * std::pow (b.hz[note] / a.hz[note], x),
                                          std::min (a.hz[note], b.hz[note]), std::max (a.hz[note], b.hz[note]));
    return result;
}

} // namespace

Patch morphedSettings (const Patch& a, const Patch& b, float x)
{
    if (! (x > 0.0f))
        return a;
    if (x >= 1.0f)
        return b;
    auto result = x < 0.5f ? a : b;
    result.parameters = parametersBetween (a.parameters, b.parameters, x);
    result.routing = routingBetween (a.routing, b.routing, x);
    result.reader = readerBetween (a, b, x);
    result.dream.bandGain = between (a.dream.bandGain, b.dream.bandGain, x);
    result.dream.groupCurrent_pA = between (a.dream.groupCurrent_pA, b.dream.groupCurrent_pA, x);
    result.dream.modulatorOffset = between (a.dream.modulatorOffset, b.dream.modulatorOffset, x);
    result.tuning = tuningBetween (a.tuning, b.tuning, x);
    return result;
}

Patch morphed (const Patch& a, const Patch& b, float x)
{
    auto result = morphedSettings (a, b, x);
    if (x > 0.0f && x < 1.0f && morphsLearned (a, b))
        result.learned = morphedLearned (a, b, x);
    return result;
}

bool morphsLearned (const Patch& a, const Patch& b)
{
    return a.brain == b.brain && a.learned != b.learned
           && (a.learned.empty() || b.learned.empty() || a.learned.size() == b.learned.size());
}

std::vector<float> weightsOf (const Patch& patch)
{
    if (patch.learned.empty())
        return seedWeightsOf (patch.brain).pA;
    std::vector<float> weights (patch.learned.size());
    for (size_t s = 0; s < weights.size(); ++s)
        weights[s] = patch.learned[s];
    return weights;
}

LearnedWeights morphedLearned (const Patch& a, const Patch& b, float x)
{
    const auto& either = a.learned.empty() ? b.learned : a.learned;
    auto one = weightsOf (a);
    const auto other = weightsOf (b);
    for (size_t s = 0; s < std::min (one.size(), other.size()); ++s)
        one[s] = between (one[s], other[s], x);
    return LearnedWeights::of (one, either.largest_pA());
}

} // namespace galvani
