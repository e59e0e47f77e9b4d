// What the dense network reads of a brain whose groups fire at given rates.
#pragma once

#include "neural/brain/BrainFeatures.h"
#include "neural/brain/BrainLayout.h"

#include <Eigen/Core>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

/** Hz, or anything else that there is one of a group. */
using GroupValues = std::array<float, numGroups>;
using ModulatorValues = std::array<float, numModulators>;

inline constexpr int numReaderFeatures = numFeatures;

/** The share of all neurons that a group has. */
inline GroupValues groupSharesOf (const BrainLayout& layout)
{
    GroupValues shares {};
    for (size_t g = 0; g < shares.size(); ++g)
        shares[g] = static_cast<float> (layout.groupStart[g + 1] - layout.groupStart[g])
                    / static_cast<float> (std::max (1, layout.size()));
    return shares;
}

/** Hz: the mean over all neurons. */
inline float meanRateOf (const GroupValues& rates, const GroupValues& shares) noexcept
{
    float mean = 0.0f;
    for (size_t g = 0; g < rates.size(); ++g)
        mean += shares[g] * std::max (0.0f, rates[g]);
    return mean;
}

/** As the brain makes them of its monitors: sqrt (rate / 12 Hz) - 1 of every group and of the mean, and the synchrony.
    A silent brain has -1 everywhere and 0 last. */
inline Eigen::VectorXf readerFeaturesOf (const GroupValues& rates, const GroupValues& shares, float synchrony)
{
    const auto ofRate = [] (float rate) { return featureOfRate (std::max (0.0f, rate)); };
    Eigen::VectorXf features (numReaderFeatures);
    for (size_t g = 0; g < rates.size(); ++g)
        features[static_cast<Eigen::Index> (g)] = ofRate (rates[g]);
    features[meanRateFeature] = ofRate (meanRateOf (rates, shares));
    features[synchronyFeature] = synchrony;
    return features;
}

} // namespace galvani
