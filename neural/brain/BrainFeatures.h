// What the dense network reads of the brain, a thousand times a second.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <cmath>

namespace galvani
{

/** Features 0..numGroups-1 are the firing rates of the groups, smoothed by Memory and spread by featureOfRate(); then
    come the mean rate, likewise, and synchrony, 0..1, as it is. */
inline constexpr int meanRateFeature = numGroups;
inline constexpr int synchronyFeature = numGroups + 1;
inline constexpr int numFeatures = numGroups + 2;

/** Rates span decades; the square root spreads the quiet ones: 0 Hz becomes -1, 12 Hz 0, 48 Hz 1. */
template <typename Real>
Real featureOfRate (Real hertz) noexcept
{
    return std::sqrt (hertz * Real (1.0 / 12.0)) - Real (1);
}

/** Its derivative by the rate, which must be above 0. */
template <typename Real>
Real slopeOfRateFeature (Real hertz) noexcept
{
    return Real (0.5) * std::sqrt (Real (1.0 / 12.0) / hertz);
}

} // namespace galvani
