#include "neural/training/dream/BrainReading.h"

#include "neural/brain/BrainFeatures.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

namespace
{

// At 0 Hz the square root would be infinitely steep.
constexpr double leastRate_hz = 1.0e-6;

} // namespace

BrainReading::BrainReading (DenseLayers<double> reader, double synchronyNow)
    : network (std::move (reader)), held (synchronyNow)
{
    if (network.inputs() != numGroups + 2 || network.outputs() != numModulators)
        throw std::invalid_argument (
            "a reader has " + std::to_string (numGroups + 2) + " inputs and " + std::to_string (numModulators)
            + " outputs, not " + std::to_string (network.inputs()) + " and " + std::to_string (network.outputs()));
}

Eigen::VectorXd BrainReading::forward (const Eigen::VectorXd& x)
{
    rates = x.cwiseMax (leastRate_hz);
    Eigen::VectorXd features (numGroups + 2);
    for (Eigen::Index g = 0; g < numGroups; ++g)
        features[g] = featureOfRate (rates[g]);
    features[numGroups] = featureOfRate (rates.mean());
    features[numGroups + 1] = held;
    Eigen::VectorXd readings (numReadings);
    readings << network.forward (features), features;
    return readings;
}

Eigen::VectorXd BrainReading::backward (const Eigen::VectorXd& gradient)
{
    const Eigen::VectorXd byFeature = network.backward (gradient.head (numModulators)) + gradient.tail (numGroups + 2);
    Eigen::VectorXd byRate (numGroups);
    const auto byMean = byFeature[numGroups] * slopeOfRateFeature (rates.mean()) / numGroups;
    for (Eigen::Index g = 0; g < numGroups; ++g)
        byRate[g] = byFeature[g] * slopeOfRateFeature (rates[g]) + byMean;
    return byRate;
}

} // namespace galvani
