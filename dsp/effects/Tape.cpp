#include "dsp/effects/Tape.h"

#include "dsp/effects/SampleBounds.h"
#include "dsp/effects/Saturation.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float largest = 1.0e4f, reference = 0.2f, leastSteepness = 1.0e-4f;
constexpr double directCurrentHz = 5.0, bumpHz = 70.0, trebleHz = 5000.0, distanceSeconds = 0.08;
constexpr float bumpGain = 0.41f, bumpDamping = 1.2f;
constexpr float headSeconds = 0.0025f, wowSeconds = 0.0012f, flutterSeconds = 0.00006f;
constexpr double wowHz = 0.7, flutterHz = 7.3;

} // namespace

void Tape::prepare (double sampleRate, int)
{
    secondsPerSample = 1.0 / sampleRate;
    samplesPerSecond = static_cast<float> (sampleRate);
    const auto turn = 2.0 * std::numbers::pi / sampleRate;
    blockPole = static_cast<float> (std::exp (-turn * directCurrentHz));
    bumpTune = static_cast<float> (std::tan (0.5 * turn * bumpHz));
    trebleTune = static_cast<float> (1.0 - std::exp (-turn * std::min (trebleHz, 0.4 * sampleRate)));
    distancePull = static_cast<float> (1.0 - std::exp (-1.0 / (distanceSeconds * sampleRate)));
    for (auto& channel : channels)
        channel.line.prepare (static_cast<int> (std::ceil (longestSeconds * sampleRate)));
    reset();
}

void Tape::reset() noexcept
{
    for (auto& channel : channels)
    {
        channel.oversampler.reset();
        channel.line.reset();
        channel.lag = channel.lastIn = channel.lastOut = channel.bumpBand = channel.bumpLow = channel.treble = 0.0f;
    }
    wow.reset();
    flutter.reset();
    lastDecibels = distance = -1.0f;
}

void Tape::setDrive (float decibels) noexcept
{
    lastDecibels = decibels;
    steepness = std::max (leastSteepness, std::exp (0.115129255f * decibels) - 1.0f); // 10^(dB/20) - 1
    const auto share = steepness / (1.0f + steepness);
    bias = share / 6.0f;
    drag = share / 6.0f;
    rest = saturate (bias);
    makeUp = 2.0f * reference / (saturate (bias + steepness * reference) - saturate (bias - steepness * reference));
}

void Tape::process (float* left, float* right, const float* driveDecibels, const float* age01, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        const auto decibels = within (driveDecibels[i], 0.0f, greatestDrive);
        if (decibels != lastDecibels)
            setDrive (decibels);

        const auto age = within (age01[i], 0.0f, 1.0f);
        distance = distance < 0.0f ? age : distance + distancePull * (age - distance);
        if (distance < 1.0e-6f)
            distance = 0.0f;
        wow.advance (wowHz * secondsPerSample);
        flutter.advance (flutterHz * secondsPerSample);
        const auto delay =
            samplesPerSecond * distance * (headSeconds + wowSeconds * wow.sine() + flutterSeconds * flutter.sine());

        left[i] = played (channels[0], pressed (channels[0], bounded (left[i], largest)), age, delay);
        right[i] = played (channels[1], pressed (channels[1], bounded (right[i], largest)), age, delay);
    }
}

float Tape::pressed (Channel& c, float in) const noexcept
{
    auto pair = c.oversampler.up (in);
    for (auto& x : pair)
    {
        c.lag = saturate (bias + (1.0f - drag) * steepness * x + drag * c.lag) - rest;
        x = makeUp * c.lag;
    }
    return c.oversampler.down (pair);
}

float Tape::played (Channel& c, float x, float age, float delay) const noexcept
{
    c.lastOut = settled (x - c.lastIn + blockPole * c.lastOut);
    c.lastIn = x;
    x = c.lastOut;

    // A band-pass of trapezoidal integrators (Zavalishin), 1 at its centre.
    const auto high =
        (x - (bumpDamping + bumpTune) * c.bumpBand - c.bumpLow) / (1.0f + bumpDamping * bumpTune + bumpTune * bumpTune);
    const auto band = bumpTune * high + c.bumpBand;
    const auto low = bumpTune * band + c.bumpLow;
    c.bumpBand = settled (bumpTune * high + band);
    c.bumpLow = settled (bumpTune * band + low);
    x += age * bumpGain * bumpDamping * band;

    c.treble = settled (c.treble + trebleTune * (x - c.treble));
    x += age * (c.treble - x);

    c.line.push (x);
    return delay > 0.0f ? c.line.between (delay) : x;
}

} // namespace galvani
