#include "dsp/effects/Drive.h"

#include "dsp/effects/SampleBounds.h"
#include "dsp/effects/Saturation.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr float reference = 0.2f, greatestDecibels = 48.0f, leastSteepness = 1.0e-4f, largest = 1.0e6f;
constexpr double leadSeconds = 0.001, fadeSeconds = 0.01;

} // namespace

void Drive::prepare (double sampleRate, int)
{
    fade.prepare (sampleRate, leadSeconds, fadeSeconds);
    reset();
}

void Drive::reset() noexcept
{
    fade.reset();
    lastDecibels = steepness = 0.0f;
    makeUp = 1.0f;
}

void Drive::process (float* left, float* right, const float* driveDecibels, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        const auto decibels = within (driveDecibels[i], 0.0f, greatestDecibels);
        if (fade.set (decibels > 0.0f))
            for (auto& oversampler : oversamplers)
                oversampler.reset();
        if (fade.isOff())
            continue;

        if (decibels != lastDecibels)
        {
            lastDecibels = decibels;
            steepness = std::max (leastSteepness, std::exp (0.115129255f * decibels) - 1.0f); // 10^(dB/20) - 1
            makeUp = reference / saturate (steepness * reference);
        }

        const auto share = fade.next();
        left[i] = crossFaded (left[i], driven (0, left[i]), share);
        right[i] = crossFaded (right[i], driven (1, right[i]), share);
    }
}

float Drive::driven (std::size_t channel, float in) noexcept
{
    auto pair = oversamplers[channel].up (bounded (in, largest));
    for (auto& x : pair)
        x = makeUp * saturate (steepness * x); // here, for the way down remembers
    return oversamplers[channel].down (pair);
}

} // namespace galvani
