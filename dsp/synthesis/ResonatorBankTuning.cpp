// How the modes are tuned, and how they glide there.

#include "dsp/synthesis/ResonatorBank.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double dampedSeconds = 0.01;
constexpr double highestOfSampleRate = 0.45;
constexpr double ln1000 = 6.907755278982137;

} // namespace

void ResonatorBank::setTuning (std::span<const float, numModes> frequenciesHz) noexcept
{
    Modes wanted;
    std::transform (frequenciesHz.begin(), frequenciesHz.end(), wanted.begin(),
                    [] (float hz) { return std::log2 (hz > 1.0f && hz < 1.0e6f ? hz : (hz > 1.0f ? 1.0e6f : 1.0f)); });
    if (wanted == targetPitch && hasRun)
        return;

    targetPitch = wanted;
    lowestPitch = *std::min_element (targetPitch.begin(), targetPitch.end());
    coefficientsAreOld = true;
    if (! hasRun)
        pitch = targetPitch;
}

void ResonatorBank::setModes (const ModeSet& set) noexcept
{
    setTuning (set.hertz);
    Modes wantedAmplitude, wantedDecay;
    const auto share = [] (float x) { return x > 0.0f ? std::min (x, 1.0f) : 0.0f; };
    std::transform (set.amplitude.begin(), set.amplitude.end(), wantedAmplitude.begin(), share);
    std::transform (set.decay.begin(), set.decay.end(), wantedDecay.begin(), share);
    coefficientsAreOld = coefficientsAreOld || wantedAmplitude != amplitude || wantedDecay != ownDecay;
    amplitude = wantedAmplitude;
    ownDecay = wantedDecay;
}

void ResonatorBank::setDecay (float seconds60dB) noexcept
{
    const auto wanted = seconds60dB > 0.01f ? std::min (seconds60dB, 20.0f) : 0.01f;
    coefficientsAreOld = coefficientsAreOld || wanted != decay;
    decay = wanted;
}

void ResonatorBank::setBright (float amount) noexcept
{
    const auto wanted = amount > 0.0f ? std::min (amount, 1.0f) : 0.0f;
    coefficientsAreOld = coefficientsAreOld || wanted != bright;
    bright = wanted;
}

void ResonatorBank::glide() noexcept
{
    for (std::size_t m = 0; m < numModes; ++m)
    {
        if (pitch[m] == targetPitch[m])
            continue;

        const auto isRinging =
            std::abs (re[m]) + std::abs (im[m]) + std::abs (strikeRe[m]) + std::abs (strikeIm[m]) > 0.0f;
        pitch[m] += glidePerUpdate * (targetPitch[m] - pitch[m]);
        if (! isRinging || std::abs (targetPitch[m] - pitch[m]) < 1.0e-4f)
            pitch[m] = targetPitch[m];
        coefficientsAreOld = true;
    }
}

void ResonatorBank::updateCoefficients() noexcept
{
    const auto fade = std::exp (-1.0 / (strikeSeconds * sampleRate));
    const auto highestPitch = std::log2 (highestOfSampleRate * sampleRate);
    const auto perOctave = 1.0f - bright;

    for (std::size_t m = 0; m < numModes; ++m)
    {
        const auto isTooHigh = std::max (pitch[m], targetPitch[m]) >= static_cast<float> (highestPitch);
        const auto darkening = std::exp2 (-perOctave * std::max (0.0f, targetPitch[m] - lowestPitch));
        const auto seconds =
            isTooHigh ? dampedSeconds : std::max (dampedSeconds, static_cast<double> (decay * darkening * ownDecay[m]));
        const auto radius = std::exp (-ln1000 / (seconds * sampleRate));
        const auto hz = std::exp2 (std::min (static_cast<double> (pitch[m]), highestPitch));
        const auto angle = 2.0 * std::numbers::pi * hz / sampleRate;
        const auto cosine = std::cos (angle), sine = std::sin (angle);

        turnRe[m] = static_cast<float> (radius * cosine);
        turnIm[m] = static_cast<float> (radius * sine);
        strikeTurnRe[m] = static_cast<float> (fade * cosine);
        strikeTurnIm[m] = static_cast<float> (fade * sine);
        loudness[m] = isTooHigh ? 0.0f : darkening * amplitude[m];
        sensitivity[m] = loudness[m] * ModeExcitation::sensitivityOf (seconds, sampleRate);
    }
    coefficientsAreOld = false;
}

} // namespace galvani
