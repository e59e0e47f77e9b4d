#include "dsp/effects/Echo.h"

#include "dsp/effects/SampleBounds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float rightLonger = 1.013f, otherChannel = 0.3f;
constexpr double lowPassHz = 6000.0, highPassHz = 80.0, timeSmoothingSeconds = 0.06;
constexpr double fastestGlide = 0.5;
constexpr float silence = 1.0e-7f; // -140 dB

/** Straight up to 1, then bending towards 2 without a corner; what is no number becomes silence. */
float softlyBounded (float x) noexcept
{
    const auto size = std::abs (x);
    if (! (size > silence))
        return 0.0f;
    return size <= 1.0f ? x : std::copysign (2.0f - 1.0f / size, x);
}

float onePole (double hz, double sampleRate) noexcept
{
    return static_cast<float> (1.0 - std::exp (-2.0 * std::numbers::pi * hz / sampleRate));
}

} // namespace

void Echo::prepare (double newSampleRate, int)
{
    sampleRate = newSampleRate;
    longest = static_cast<float> (maximumSeconds * sampleRate);
    for (auto& line : lines)
        line.prepare (static_cast<int> (std::ceil (longest * rightLonger)));

    lowPass = onePole (lowPassHz, sampleRate);
    highPass = onePole (highPassHz, sampleRate);
    timePull = 1.0 - std::exp (-1.0 / (timeSmoothingSeconds * sampleRate));
    reset();
}

void Echo::reset() noexcept
{
    for (auto& line : lines)
        line.reset();
    damping.fill ({});
    delay = 0.0;
}

void Echo::process (float* left, float* right, const float* timeSeconds, const float* feedback01, const float* level01,
                    int numSamples, const float* send01) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        followTime (within (timeSeconds[i] * static_cast<float> (sampleRate), shortest, longest));

        // The sample of now is pushed after these are read: what was pushed last is one sample old.
        const auto echoLeft = damped (0, lines[0].between (static_cast<float> (delay) - 1.0f));
        const auto echoRight = damped (1, lines[1].between (static_cast<float> (delay) * rightLonger - 1.0f));
        const auto feedback = within (feedback01[i], 0.0f, maximumFeedback);
        const auto send = send01 != nullptr ? send01[i] : 1.0f;
        lines[0].push (softlyBounded (send * left[i] + feedback * (echoLeft + otherChannel * (echoRight - echoLeft))));
        lines[1].push (
            softlyBounded (send * right[i] + feedback * (echoRight + otherChannel * (echoLeft - echoRight))));

        left[i] += level01[i] * echoLeft;
        right[i] += level01[i] * echoRight;
    }
}

double Echo::tailSeconds (float timeSeconds, float feedback01) noexcept
{
    const auto feedback = static_cast<double> (within (feedback01, 0.0f, maximumFeedback));
    const auto repeats = feedback > 0.0 ? std::log (static_cast<double> (silence) / 2.0) / std::log (feedback) : 0.0;
    return (std::ceil (std::max (0.0, repeats)) + 1.0)
               * static_cast<double> (within (timeSeconds, 0.0f, maximumSeconds)) * rightLonger
           + 0.05;
}

float Echo::damped (int channel, float echo) noexcept
{
    auto& d = damping[static_cast<std::size_t> (channel)];
    d.low += lowPass * (echo - d.low);
    d.rumble += highPass * (d.low - d.rumble);

    // Ended here, since a one-pole that fades out would linger among the smallest numbers.
    if (std::abs (d.low) < 0.01f * silence)
        d.low = 0.0f;
    if (std::abs (d.rumble) < 0.01f * silence)
        d.rumble = 0.0f;
    return d.low - d.rumble;
}

void Echo::followTime (double wantedSamples) noexcept
{
    if (delay == 0.0)
        delay = wantedSamples;
    delay += std::clamp (timePull * (wantedSamples - delay), -fastestGlide, fastestGlide);
}

} // namespace galvani
