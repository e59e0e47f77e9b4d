#include "dsp/effects/Chorus.h"

#include "dsp/effects/SampleBounds.h"

#include <cmath>

namespace galvani
{

namespace
{

constexpr float earlySeconds = 0.009f, lateSeconds = 0.013f, swingSeconds = 0.004f;
constexpr float copyLevel = 0.6f; // two copies: as loud as the sound they are made of, between in and out of phase
constexpr float largest = 1.0e6f;

} // namespace

void Chorus::prepare (double sampleRate, int)
{
    secondsPerSample = 1.0 / sampleRate;
    samplesPerSecond = static_cast<float> (sampleRate);
    for (auto& line : lines)
        line.prepare (static_cast<int> (std::ceil (longestSeconds * sampleRate)));
    reset();
}

void Chorus::reset() noexcept
{
    for (auto& line : lines)
        line.reset();
    phase.reset();
}

void Chorus::process (float* left, float* right, const float* rateHz, const float* depth01, const float* mix01,
                      int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        phase.advance (static_cast<double> (within (rateHz[i], 0.01f, 20.0f)) * secondsPerSample);
        const auto swing = swingSeconds * within (depth01[i], 0.0f, 1.0f);
        const auto mix = within (mix01[i], 0.0f, 1.0f);

        for (std::size_t channel = 0; channel < 2; ++channel)
        {
            auto& sample = channel == 0 ? left[i] : right[i];
            const auto in = bounded (sample, largest);
            auto& line = lines[channel];
            line.push (in);
            const auto way = phase.sine (channel == 0 ? 0.0f : 0.25f); // half a cycle on, a sine is its own negative
            const auto copies = line.between (samplesPerSecond * (earlySeconds + swing * way))
                                + line.between (samplesPerSecond * (lateSeconds - swing * way));
            sample = in + mix * (copyLevel * copies - in);
        }
    }
}

} // namespace galvani
