#include "dsp/effects/ToneFilter.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double fadeSeconds = 0.02;
constexpr double quietSeconds = 0.1; // a period of the lowest cutoff
constexpr float lowestHz = 10.0f, largest = 1.0e6f;
constexpr float silence = 1.0e-8f; // -160 dB

juce::dsp::StateVariableTPTFilterType juceType (ToneFilter::Type type) noexcept
{
    using JuceType = juce::dsp::StateVariableTPTFilterType;
    return type == ToneFilter::Type::lowPass    ? JuceType::lowpass
           : type == ToneFilter::Type::bandPass ? JuceType::bandpass
                                                : JuceType::highpass;
}

float bounded (float x) noexcept { return x > -largest ? std::min (x, largest) : (x < 0.0f ? -largest : 0.0f); }

} // namespace

void ToneFilter::prepare (double sampleRate, int maximumBlockSize)
{
    const juce::dsp::ProcessSpec spec { sampleRate, static_cast<juce::uint32> (std::max (1, maximumBlockSize)), 2 };
    highestHz = static_cast<float> (0.45 * sampleRate);
    fadeLength = std::max (1, static_cast<int> (std::lround (fadeSeconds * sampleRate)));
    quietLength = std::max (1, static_cast<int> (std::lround (quietSeconds * sampleRate)));
    for (auto* each : { &filter, &leaving })
    {
        each->setCutoffFrequency (std::min (1000.0f, highestHz));
        each->prepare (spec);
    }
    reset();
}

void ToneFilter::reset() noexcept
{
    filter.reset();
    leaving.reset();
    type = wantedType;
    filter.setType (juceType (type));
    fadeLeft = quietSamples = 0;
    lastHz = 0.0f;
    lastResonance = -1.0f;
    hasRun = false;
}

void ToneFilter::setType (Type newType) noexcept
{
    wantedType = newType;
    if (! hasRun)
    {
        type = newType;
        filter.setType (juceType (type));
    }
}

void ToneFilter::process (float* left, float* right, const float* cutoffHz, const float* resonance01,
                          int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        hasRun = true;
        if (fadeLeft == 0 && wantedType != type)
            beginFade();

        if (resonance01[i] != lastResonance)
            setResonance (resonance01[i]);

        const auto hz = cutoffHz[i] > lowestHz ? std::min (cutoffHz[i], highestHz) : lowestHz;
        if (hz != lastHz)
        {
            lastHz = hz;
            filter.setCutoffFrequency (hz);
            if (fadeLeft > 0)
                leaving.setCutoffFrequency (hz);
        }

        const auto inLeft = bounded (left[i]), inRight = bounded (right[i]);
        const auto gain = gainOf (type);
        left[i] = gain * filter.processSample (0, inLeft);
        right[i] = gain * filter.processSample (1, inRight);

        if (fadeLeft > 0)
        {
            const auto old = static_cast<float> (fadeLeft--) / static_cast<float> (fadeLength);
            const auto oldGain = gainOf (leavingType);
            left[i] += old * (oldGain * leaving.processSample (0, inLeft) - left[i]);
            right[i] += old * (oldGain * leaving.processSample (1, inRight) - right[i]);
        }

        watchForSilence (inLeft == 0.0f && inRight == 0.0f && std::abs (left[i]) + std::abs (right[i]) < silence);
    }
}

/** Ends what still circles in the integrators long after it could be heard. */
void ToneFilter::watchForSilence (bool isSilent) noexcept
{
    quietSamples = isSilent ? quietSamples + 1 : 0;
    if (quietSamples >= quietLength)
    {
        filter.reset();
        leaving.reset();
        quietSamples = 0;
    }
}

void ToneFilter::setResonance (float amount) noexcept
{
    lastResonance = amount;
    const auto octaves = 4.0f * (amount > 0.0f ? std::min (amount, 1.0f) : 0.0f);
    const auto relativeQ = std::exp2 (octaves);
    passGain = std::exp2 (-0.25f * octaves);
    bandGain = juce::MathConstants<float>::sqrt2 / std::sqrt (relativeQ);
    filter.setResonance (relativeQ / juce::MathConstants<float>::sqrt2);
    if (fadeLeft > 0)
        leaving.setResonance (relativeQ / juce::MathConstants<float>::sqrt2);
}

float ToneFilter::gainOf (Type of) const noexcept { return of == Type::bandPass ? bandGain : passGain; }

void ToneFilter::beginFade() noexcept
{
    leaving = filter; // two channels into two channels: copies four numbers, allocates nothing
    leavingType = type;
    type = wantedType;
    filter.setType (juceType (type));
    fadeLeft = fadeLength;
}

} // namespace galvani
