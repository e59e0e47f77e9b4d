#include "dsp/modulation/EnvelopeFollower.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

using Type = juce::dsp::StateVariableTPTFilterType;

constexpr float quiet = 1.0e-7f;                               // -140 dB
constexpr float juceTimes = juce::MathConstants<float>::twoPi; // its times are that many time constants

} // namespace

void EnvelopeFollower::prepare (double sampleRate)
{
    const juce::dsp::ProcessSpec spec { sampleRate, 1, 1 };
    for (auto& filter : filters)
    {
        filter.setCutoffFrequency (200.0f);
        filter.prepare (spec);
    }
    ballistics.prepare (spec);
    attackTime = releaseTime = -1.0f;
    band = Band::all; // set() tunes the filters
    reset();
}

void EnvelopeFollower::reset() noexcept
{
    for (auto& filter : filters)
        filter.reset();
    ballistics.reset();
    level = 0.0f;
}

void EnvelopeFollower::set (Band newBand, float attack, float release, float newGain) noexcept
{
    gain = newGain;
    if (level < quiet) // here, at ticks, since hear() ends wherever a block does
    {
        ballistics.reset();
        level = 0.0f;
    }
    if (attack != attackTime)
        ballistics.setAttackTime (juceTimes * (attackTime = attack));
    if (release != releaseTime)
        ballistics.setReleaseTime (juceTimes * (releaseTime = release));
    if (newBand == band)
        return;
    band = newBand;
    for (auto& filter : filters)
    {
        filter.setType (band == Band::low ? Type::lowpass : band == Band::middle ? Type::bandpass : Type::highpass);
        filter.setCutoffFrequency (band == Band::low ? 200.0f : band == Band::middle ? 800.0f : 3000.0f);
        filter.reset();
    }
}

void EnvelopeFollower::hear (const float* left, const float* right, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        auto l = left[i], r = right[i];
        if (band != Band::all)
        {
            l = filters[0].processSample (0, l);
            r = filters[1].processSample (0, r);
        }
        level = ballistics.processSample (0, std::max (std::abs (l), std::abs (r)));
    }
}

float EnvelopeFollower::value() const noexcept { return std::sqrt (std::clamp (level * gain, 0.0f, 1.0f)); }

} // namespace galvani
