#include "dsp/effects/Drive.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float reference = 0.2f, greatestDecibels = 48.0f;

float saturate (float u) noexcept
{
    const auto v = std::clamp (u, -3.0f, 3.0f);
    return v * (27.0f + v * v) / (27.0f + 9.0f * v * v);
}

} // namespace

void Drive::prepare (double, int) { reset(); }

void Drive::reset() noexcept
{
    lastDecibels = steepness = 0.0f;
    makeUp = 1.0f;
}

void Drive::process (float* left, float* right, const float* driveDecibels, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        const auto decibels = driveDecibels[i] > 0.0f ? std::min (driveDecibels[i], greatestDecibels) : 0.0f;
        if (decibels != lastDecibels)
        {
            lastDecibels = decibels;
            steepness = std::exp (0.115129255f * decibels) - 1.0f; // 10^(dB/20) - 1
            makeUp = steepness > 0.0f ? reference / saturate (steepness * reference) : 1.0f;
        }

        if (steepness > 0.0f)
        {
            left[i] = makeUp * saturate (steepness * left[i]);
            right[i] = makeUp * saturate (steepness * right[i]);
        }
    }
}

} // namespace galvani
