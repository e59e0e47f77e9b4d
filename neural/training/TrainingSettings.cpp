#include "neural/training/TrainingSettings.h"

#include <cmath>

namespace galvani
{

std::string problemWith (const TrainingSettings& settings)
{
    const auto isBelow = [] (double value, double least) { return ! std::isfinite (value) || value < least; };
    if (settings.epochs < 1)
        return "the number of epochs is " + std::to_string (settings.epochs) + ", which is below 1";
    if (settings.batch < 1)
        return "the batch is " + std::to_string (settings.batch) + ", which is below 1";
    if (isBelow (settings.learningRate, 0.0) || settings.learningRate == 0.0)
        return "the learning rate is not above 0";
    if (isBelow (settings.validationShare, 0.0) || settings.validationShare >= 1.0)
        return "the validation share is not within 0 to below 1";
    if (isBelow (settings.lossToReach, 0.0) || isBelow (settings.weightDecay, 0.0)
        || isBelow (settings.longestGradient, 0.0))
        return "the loss to reach, the weight decay and the longest gradient must not be below 0";
    return {};
}

} // namespace galvani
