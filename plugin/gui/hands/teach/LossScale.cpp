#include "plugin/gui/hands/teach/LossScale.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

constexpr double farthestBelow = 1.0e-6; ///< losses this far below the greatest are drawn at the bottom

/** The greatest of 1, 2 and 5 times a power of ten that is not above. */
double roundBelow (double value)
{
    const auto decade = std::pow (10.0, std::floor (std::log10 (value)));
    const auto times = value / decade;
    return decade * (times >= 5.0 ? 5.0 : (times >= 2.0 ? 2.0 : 1.0));
}

} // namespace

LossScale LossScale::of (const TrainingCurve& curve, bool hasValidation)
{
    auto leastLoss = std::numeric_limits<double>::infinity();
    double greatestLoss = 0.0;
    const auto take = [&] (double loss)
    {
        if (! std::isfinite (loss) || loss < 0.0)
            return;
        leastLoss = std::min (leastLoss, loss);
        greatestLoss = std::max (greatestLoss, loss);
    };
    for (const auto& point : curve)
    {
        take (point.trainingLoss);
        if (hasValidation)
            take (point.validationLoss);
    }
    LossScale scale;
    if (greatestLoss <= 0.0)
        return scale;
    leastLoss = std::max (leastLoss, farthestBelow * greatestLoss);
    scale.logarithmic = greatestLoss >= 10.0 * leastLoss;
    scale.least = scale.logarithmic ? leastLoss / 1.2 : 0.0;
    scale.greatest = greatestLoss * (scale.logarithmic ? 1.2 : 1.06);
    return scale;
}

float LossScale::position (double loss) const noexcept
{
    if (greatest <= 0.0 || ! std::isfinite (loss))
        return greatest > 0.0 && loss > 0.0 ? 1.0f : 0.0f;
    const auto place =
        logarithmic ? std::log (std::max (loss, least) / least) / std::log (greatest / least) : loss / greatest;
    return static_cast<float> (std::clamp (place, 0.0, 1.0));
}

std::vector<double> LossScale::marks() const
{
    if (greatest <= 0.0)
        return {};
    if (! logarithmic)
        return { 0.0, roundBelow (greatest) };
    std::vector<double> decades;
    for (auto exponent = std::ceil (std::log10 (least)); std::pow (10.0, exponent) <= greatest; exponent += 1.0)
        decades.push_back (std::pow (10.0, exponent));
    if (decades.size() > 1)
        return decades;
    // One decade lies within: the roundest loss near the end that it is farther from is the other mark.
    const auto high = roundBelow (greatest), low = roundBelow (2.0 * least);
    const auto only = decades.empty() ? low : decades.front();
    return std::log (high / only) > std::log (only / low) ? std::vector<double> { only, high }
                                                          : std::vector<double> { low, only };
}

} // namespace galvani
