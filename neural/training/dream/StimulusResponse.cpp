#include "neural/training/dream/StimulusResponse.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

constexpr int bandsPerGroup = numBands / numGroups;

void require (const Eigen::VectorXd& values, Eigen::Index size, const std::string& name)
{
    if (values.size() != size)
        throw std::invalid_argument ("there must be " + std::to_string (size) + " " + name + ", not "
                                     + std::to_string (values.size()));
    if (! values.allFinite())
        throw std::invalid_argument ("one of the " + name + " is not a number");
}

} // namespace

StimulusResponse::StimulusResponse (const MeasuredResponse& now)
    : start (numBands + numGroups), factors (Eigen::VectorXd::Ones (numGroups)), bias_pA (now.bias_pA)
{
    require (now.levels, numBands, "band levels");
    require (now.gains, numBands, "band gains");
    require (now.currents_pA, numGroups, "group currents");
    require (now.rates_hz, numGroups, "group rates");
    curve.softness = softness;
    curve.scale = 1.0;
    start << now.gains, now.currents_pA;
    perGain_pA = now.drive_pA / bandsPerGroup * now.levels;
    const auto raw = StimulusResponse::forward (start);
    for (Eigen::Index g = 0; g < numGroups; ++g)
        factors[g] = std::max (now.rates_hz[g], leastRate_hz) / std::max (raw[g], 1.0e-3);
}

Eigen::VectorXd StimulusResponse::currentsOf (const Eigen::VectorXd& x) const
{
    Eigen::VectorXd currents = x.tail (numGroups).array() + bias_pA;
    for (Eigen::Index b = 0; b < numBands; ++b)
        currents[b / bandsPerGroup] += perGain_pA[b] * x[b];
    return currents;
}

Eigen::VectorXd StimulusResponse::forward (const Eigen::VectorXd& x)
{
    auto rates = currentsOf (x);
    slopes.resize (numGroups);
    for (Eigen::Index g = 0; g < numGroups; ++g)
    {
        const auto drive = rates[g] / rheobase_pA - 1.0;
        rates[g] = factors[g] * curve.value (drive);
        slopes[g] = factors[g] * curve.slope (drive) / rheobase_pA;
    }
    return rates;
}

Eigen::VectorXd StimulusResponse::backward (const Eigen::VectorXd& gradient)
{
    Eigen::VectorXd byStimulus (inputs());
    byStimulus.tail (numGroups) = slopes.cwiseProduct (gradient);
    for (Eigen::Index b = 0; b < numBands; ++b)
        byStimulus[b] = perGain_pA[b] * byStimulus[numBands + b / bandsPerGroup];
    return byStimulus;
}

} // namespace galvani
