#include "neural/training/explanation/GroupContributions.h"

#include <stdexcept>
#include <string>

namespace galvani
{

void GroupContributions::prepare (const DenseLayers<float>& layers, const GroupValues& groupShares)
{
    if (layers.empty() || layers.back().outputs() != numModulators)
        throw std::invalid_argument ("the network has " + std::to_string (layers.empty() ? 0 : layers.back().outputs())
                                     + " outputs for " + std::to_string (numModulators) + " modulators");
    attribution.prepare (layers, readerFeaturesOf ({}, groupShares, 0.0f));
    shares = groupShares;
}

std::array<ModulatorParts, numModulators> GroupContributions::of (const GroupValues& rates, float synchrony)
{
    const auto& contributions = attribution.of (readerFeaturesOf (rates, shares, synchrony));
    const auto mean = meanRateOf (rates, shares);
    std::array<ModulatorParts, numModulators> parts;
    for (Eigen::Index m = 0; m < numModulators; ++m)
    {
        auto& part = parts[static_cast<size_t> (m)];
        part.atRest = static_cast<float> (attribution.outputsAtBaseline()[m]);
        part.synchrony = static_cast<float> (contributions (m, synchronyFeature));
        for (size_t g = 0; g < numGroups; ++g)
        {
            const auto ofMean = mean > 0.0f ? shares[g] * std::max (0.0f, rates[g]) / mean : 0.0f;
            part.groups[g] =
                static_cast<float> (contributions (m, static_cast<Eigen::Index> (g))
                                    + static_cast<double> (ofMean) * contributions (m, meanRateFeature));
        }
    }
    return parts;
}

} // namespace galvani
