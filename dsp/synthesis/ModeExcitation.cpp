#include "dsp/synthesis/ModeExcitation.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

namespace
{

constexpr double glideSeconds = 0.02, releaseSeconds = 0.1;
constexpr double drive = 260.0, shortSeconds = 0.14;
constexpr float mostTogether = 0.8f;

} // namespace

void ModeExcitation::prepare (double secondsPerCell) noexcept
{
    share = static_cast<float> (1.0 - std::exp (-secondsPerCell / glideSeconds));
    release = static_cast<float> (std::exp (-secondsPerCell / releaseSeconds));
    reset();
}

void ModeExcitation::reset() noexcept
{
    jump = true;
    for (auto* values : { &from, &step, &next })
        values->fill (0.0f);
    envelope = 0.0f;
    on = false;
}

void ModeExcitation::setAmount (float zeroToOne) noexcept
{
    target = zeroToOne > 0.0f ? std::min (zeroToOne, 1.0f) : 0.0f;
    if (jump)
        amount = target;
}

float ModeExcitation::sensitivityOf (double seconds60dB, double sampleRate) noexcept
{
    return static_cast<float> (drive / (sampleRate * std::sqrt (seconds60dB + shortSeconds)));
}

bool ModeExcitation::hear (const float* inLeft, const float* inRight, int numSamples) noexcept
{
    if (! on)
        return false;

    const auto playable = [] (float x)
    { return std::isfinite (x) && std::abs (x) > 1.0e-8f ? std::clamp (x, -1.0f, 1.0f) : 0.0f; };
    auto loudest = 0.0f;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<std::size_t> (i);
        runs[0][n] = playable (inLeft[i]);
        runs[1][n] = playable (inRight[i]);
        loudest = std::max ({ loudest, std::abs (runs[0][n]), std::abs (runs[1][n]) });
    }
    return loudest > 0.0f;
}

void ModeExcitation::enterCell (const Values& re, const Values& im, const Values& toLeft, const Values& toRight,
                                const Values& sensitivity, int samplesPerCell) noexcept
{
    jump = false;
    const auto wasOff = amount == 0.0f;
    amount += share * (target - amount);
    if (std::abs (target - amount) < 1.0e-4f)
        amount = target;
    if (wasOff && amount == 0.0f && ! on)
        return;

    Values ringing;
    std::array<float, 4> heard {}; // left and right, as complex numbers
    for (std::size_t m = 0; m < ringing.size(); ++m)
    {
        ringing[m] = re[m] * re[m] + im[m] * im[m];
        heard[0] += toLeft[m] * re[m];
        heard[1] += toLeft[m] * im[m];
        heard[2] += toRight[m] * re[m];
        heard[3] += toRight[m] * im[m];
    }
    const auto loudest =
        std::sqrt (std::max (heard[0] * heard[0] + heard[1] * heard[1], heard[2] * heard[2] + heard[3] * heard[3]));
    envelope = std::max (loudest, envelope > 1.0e-9f ? envelope * release : 0.0f);
    const auto together = amount * std::max (0.0f, 1.0f - envelope / mostTogether);
    const auto perSample = 1.0f / static_cast<float> (samplesPerCell);
    for (std::size_t m = 0; m < ringing.size(); ++m)
    {
        from[m] = next[m];
        next[m] = together * sensitivity[m] * std::max (0.0f, 1.0f - std::sqrt (ringing[m]));
        step[m] = (next[m] - from[m]) * perSample;
    }
    on = amount > 0.0f || ! wasOff;
}

} // namespace galvani
