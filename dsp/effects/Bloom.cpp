#include "dsp/effects/Bloom.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double fadeSeconds = 0.011;   // juce::Reverb ramps in 10 ms
constexpr double throughSeconds = 0.12; // longest comb and all four all-passes, one after the other
constexpr float quiet = 1.0e-6f;        // -120 dB: then it falls asleep
constexpr float inaudible = 1.0e-7f;    // -140 dB: does not wake it
constexpr float largest = 1.0e4f;

// juce::Reverb rounds what it keeps to steps of 7e-9 and would hum on at a few of these; it is given 32 times as much.
constexpr float upward = 32.0f, downward = 1.0f / upward;

float bounded (float x) noexcept { return x > -largest ? std::min (x, largest) : (x < 0.0f ? -largest : 0.0f); }

} // namespace

juce::Reverb::Parameters Bloom::parametersOf (float amount) noexcept
{
    juce::Reverb::Parameters p;
    p.roomSize = 0.35f + 0.55f * amount;
    p.damping = 0.55f - 0.2f * amount;
    p.wetLevel = 0.5f * amount;
    p.dryLevel = 0.0f;
    p.width = 1.0f;
    return p;
}

void Bloom::prepare (double newSampleRate, int)
{
    sampleRate = newSampleRate;
    samplesToFade = static_cast<int> (std::ceil (fadeSeconds * sampleRate));
    samplesToQuiet = static_cast<int> (std::ceil (throughSeconds * sampleRate));
    reverb.setSampleRate (sampleRate);
    reset();
}

void Bloom::reset() noexcept { asleep = true; }

void Bloom::setAmount (float newAmount) noexcept
{
    const auto wanted = newAmount > 0.0f ? std::min (newAmount, 1.0f) : 0.0f;
    if (wanted == amount)
        return;

    amount = wanted;
    samplesAtZero = 0;
    if (! asleep)
        reverb.setParameters (parametersOf (amount));
}

void Bloom::process (float* left, float* right, int numSamples) noexcept
{
    for (int done = 0; done < numSamples;)
    {
        if (asleep)
        {
            if (amount == 0.0f)
                return;
            if (! (std::abs (left[done]) + std::abs (right[done]) > inaudible))
            {
                ++done;
                continue;
            }
            wake();
        }

        const auto run = std::min ({ numSamples - done, chunkLength, samplesUntilAsleep() });
        addChunk (left + done, right + done, run);
        done += run;
        asleep = samplesUntilAsleep() <= 0;
    }
}

/** Clears what was left inside, and ends the ramps where the knob stands. */
void Bloom::wake() noexcept
{
    reverb.setParameters (parametersOf (amount));
    reverb.setSampleRate (sampleRate); // allocates only for a rate that is new
    samplesAtZero = samplesQuiet = 0;
    asleep = false;
}

/** The fewest samples after which it may turn out that there is nothing left to do; 0 when that is now. */
int Bloom::samplesUntilAsleep() const noexcept
{
    const auto untilQuiet = samplesToQuiet - samplesQuiet;
    return amount == 0.0f ? std::min (untilQuiet, samplesToFade - samplesAtZero) : untilQuiet;
}

void Bloom::addChunk (float* left, float* right, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        wetLeft[static_cast<std::size_t> (i)] = upward * bounded (left[i]);
        wetRight[static_cast<std::size_t> (i)] = upward * bounded (right[i]);
    }

    reverb.processStereo (wetLeft.data(), wetRight.data(), numSamples);

    for (int i = 0; i < numSamples; ++i)
    {
        const auto addLeft = downward * wetLeft[static_cast<std::size_t> (i)];
        const auto addRight = downward * wetRight[static_cast<std::size_t> (i)];
        const auto loudest = std::max (std::max (std::abs (left[i]), std::abs (right[i])),
                                       std::max (std::abs (addLeft), std::abs (addRight)));
        samplesQuiet = loudest > quiet ? 0 : samplesQuiet + 1;
        left[i] += addLeft;
        right[i] += addRight;
    }
    samplesAtZero = std::min (samplesToFade, samplesAtZero + numSamples);
}

double Bloom::tailSeconds (float amount) noexcept
{
    if (! (amount > 0.0f))
        return fadeSeconds;
    const auto room = static_cast<double> (parametersOf (std::min (amount, 1.0f)).roomSize);
    const auto feedback = 0.7 + 0.28 * room;
    constexpr double longestComb = 1640.0 / 44100.0, decibels = 140.0;
    return longestComb * decibels / (-20.0 * std::log10 (feedback)) + 2.0 * throughSeconds;
}

} // namespace galvani
