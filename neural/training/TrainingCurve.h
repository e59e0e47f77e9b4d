// How a training went: an entry an epoch.
#pragma once

#include <vector>

namespace galvani
{

struct TrainingPoint
{
    int epoch = 0;               ///< counted from 1
    double trainingLoss = 0.0;   ///< mean over the epoch's batches, as they were met
    double validationLoss = 0.0; ///< after the epoch; the training loss where nothing is held out
    double learningRate = 0.0;
    bool operator== (const TrainingPoint&) const = default;
};

using TrainingCurve = std::vector<TrainingPoint>;

} // namespace galvani
