#include "dsp/effects/OutputGuard.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float ceiling = 0.96605f; // -0.3 dBFS
constexpr float aim = 0.93f;        // -0.63 dBFS, for what the estimates miss
constexpr double directCurrentHz = 5.0, largest = 1.0e6, silence = 1.0e-9;

} // namespace

void OutputGuard::prepare (double sampleRate, int)
{
    pole = std::exp (-2.0 * std::numbers::pi * directCurrentHz / sampleRate);
    limiter.prepare (sampleRate, ceiling, aim, TruePeakDetector::latency);
    reset();
}

void OutputGuard::reset() noexcept
{
    channels.fill ({});
    detector.reset();
    limiter.reset();
    leastGain = 1.0f;
    nonFinite = false;
}

void OutputGuard::process (float* left, float* right, int numSamples) noexcept
{
    nonFinite = false;
    leastGain = 1.0f;

    for (int i = 0; i < numSamples; ++i)
    {
        const auto l = withoutDirectCurrent (channels[0], left[i]);
        const auto r = withoutDirectCurrent (channels[1], right[i]);
        const auto gain = limiter.next (std::max (peakBetween (channels[0], l), peakBetween (channels[1], r)));
        leastGain = std::min (leastGain, gain);
        left[i] = std::clamp (gain * l, -ceiling, ceiling);
        right[i] = std::clamp (gain * r, -ceiling, ceiling);
        limiter.hear (detector.push (left[i], right[i], limiter.leastOfInterest()));
    }
}

float OutputGuard::reductionDecibels() const noexcept
{
    return leastGain < 1.0f ? -20.0f * std::log10 (leastGain) : 0.0f;
}

float OutputGuard::withoutDirectCurrent (Channel& c, float sample) noexcept
{
    if (! std::isfinite (sample))
    {
        nonFinite = true;
        sample = 0.0f;
    }

    const auto in = std::clamp (static_cast<double> (sample), -largest, largest);
    c.lastOut = in - c.lastIn + pole * c.lastOut;
    c.lastIn = in;
    if (std::abs (c.lastOut) < silence)
        c.lastOut = 0.0;
    return static_cast<float> (c.lastOut);
}

/** The sample, and Lagrange's cubic through x[n-3..n] at n - 3/4, n - 1/2 and n - 1/4. */
float OutputGuard::peakBetween (Channel& c, float x) noexcept
{
    const auto [x3, x2, x1] = c.past;
    c.past = { x2, x1, x };

    const auto early = (5.0f * x3 - 27.0f * x2 + 135.0f * x1 + 15.0f * x) / 128.0f;
    const auto half = (x3 - 5.0f * x2 + 15.0f * x1 + 5.0f * x) / 16.0f;
    const auto late = (7.0f * x3 - 33.0f * x2 + 77.0f * x1 + 77.0f * x) / 128.0f;
    return std::max (std::max (std::abs (x), std::abs (early)), std::max (std::abs (half), std::abs (late)));
}

} // namespace galvani
