// Keeps what is heard now, tick by tick.
#pragma once

#include "dsp/engine/Heard.h"

#include <span>

namespace galvani
{

/** Of the n-th tick since the reset, with a = max (1 / n, 1 - exp (-1 ms / T)), T = 1 s or 20 s:
        d = x - mean;  mean <- mean + a d;  variance <- (1 - a) (variance + a d^2)
    so that until T it is the plain mean of all there was, and from there on the past is forgotten exponentially.
    Source: West (1979), Updating mean and variance estimates: an improved method.

    Surprise is the distance of the mean over 1 s from the one over 20 s in units of the deviation over 20 s, which
    counts as no less than 0.05: the root mean square over all features. */
class HeardAverage
{
public:
    static constexpr double seconds = 1.0, longSeconds = 20.0;
    static constexpr float leastDeviation = 0.05f;

    void reset() noexcept { *this = {}; }

    /** Once a control tick. */
    void add (std::int64_t tick, std::span<const float, numFeatures> features,
              std::span<const float, numModulators> modulators, std::span<const float, numTaughtTargets> targets,
              std::span<const float, numBands> bands) noexcept;

    Heard now() const noexcept;

private:
    using Features = std::array<float, numFeatures>;

    Features mean {}, variance {}, longMean {}, longVariance {};
    std::array<float, numModulators> meanModulators {};
    std::array<float, numTaughtTargets> meanTargets {};
    std::array<float, numBands> meanBands {};
    std::int64_t lastTick = -1, numTicks = 0;
};

} // namespace galvani
