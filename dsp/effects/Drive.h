// Saturation of two channels that keeps their loudness: from untouched at 0 dB to nearly square at 24 dB.
#pragma once

#include "dsp/effects/StageSwitch.h"
#include "dsp/effects/TwofoldOversampler.h"

#include <array>
#include <cstddef>

namespace galvani
{

/** y = r s(k x) / s(k r) with k = 10^(dB/20) - 1, r = 0.2 and s as in Saturation.h, at twice the rate. What is as loud
    as r stays so, quieter is lifted, louder held down. At 0 dB nothing is touched; leaving it is a cross-fade of 10 ms,
    since the oversampler shifts phases. */
class Drive
{
public:
    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** @param driveDecibels  one value a sample, 0..24 */
    void process (float* left, float* right, const float* driveDecibels, int numSamples) noexcept;

private:
    float driven (std::size_t channel, float) noexcept;

    StageSwitch fade;
    std::array<TwofoldOversampler, 2> oversamplers;
    float lastDecibels = 0.0f, steepness = 0.0f, makeUp = 1.0f;
};

} // namespace galvani
