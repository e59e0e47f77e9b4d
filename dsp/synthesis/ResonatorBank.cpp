#include "dsp/synthesis/ResonatorBank.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double glideSeconds = 0.02, strikeSeconds = 0.00012, dampedSeconds = 0.01;
constexpr int cellsPerUpdate = 2;
constexpr double highestOfSampleRate = 0.45;
constexpr float outputGain = 0.35f;
constexpr float silence = 1.0e-7f; // -140 dB
constexpr double ln1000 = 6.907755278982137;

} // namespace

void ResonatorBank::prepare (double newSampleRate, int maximumBlockSize)
{
    sampleRate = newSampleRate;
    strikes.prepare (sampleRate, maximumBlockSize);

    const auto fade = std::exp (-1.0 / (strikeSeconds * sampleRate));
    strikeGain = static_cast<float> (1.0 - fade);
    glidePerUpdate =
        static_cast<float> (1.0 - std::exp (-cellsPerUpdate * strikes.samplesPerCell() / (glideSeconds * sampleRate)));

    for (int m = 0; m < numModes; ++m)
    {
        constexpr auto perSide = numModes / 2;
        const auto outward = 0.15f + 0.75f * static_cast<float> (m % perSide) / static_cast<float> (perSide - 1);
        const auto pan = m < perSide ? -outward : outward;
        const auto angle = (pan + 1.0f) * std::numbers::pi_v<float> / 4.0f;
        panLeft[static_cast<std::size_t> (m)] = outputGain * std::cos (angle);
        panRight[static_cast<std::size_t> (m)] = outputGain * std::sin (angle);
        targetPitch[static_cast<std::size_t> (m)] = std::log2 (110.0f * static_cast<float> (m + 1));
    }
    lowestPitch = targetPitch.front();
    reset();
}

void ResonatorBank::reset() noexcept
{
    for (auto* state : { &re, &im, &strikeRe, &strikeIm })
        state->fill (0.0f);
    strikes.reset();
    pitch = targetPitch;
    sounding.fill (false);
    cellsToUpdate = 0;
    coefficientsAreOld = true;
    hasRun = false;
}

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

void ResonatorBank::strike (int mode, int sampleOffset, float velocity) noexcept
{
    strikes.add (mode, sampleOffset, velocity);
}

void ResonatorBank::process (float* left, float* right, int numSamples) noexcept
{
    for (int done = 0; done < numSamples;)
    {
        if (strikes.isAtCellStart())
            enterCell();

        const auto run = std::min ({ numSamples - done, strikes.samplesToNextCell(), maximumRun });
        addRun (left + done, right + done, run);
        strikes.advance (run);
        done += run;
    }
}

void ResonatorBank::enterCell() noexcept
{
    hasRun = true;
    if (cellsToUpdate == 0)
    {
        silenceFaded();
        glide();
        if (coefficientsAreOld)
            updateCoefficients();
        cellsToUpdate = cellsPerUpdate;
    }
    --cellsToUpdate;

    injectStrikes (strikes.gathered());
}

/** What a blow adds shrinks with what the mode has already, |z| + v (1 - |z|) <= 1, and with how loud all are together.
 */
void ResonatorBank::injectStrikes (Modes& velocities) noexcept
{
    if (std::none_of (velocities.begin(), velocities.end(), [] (float v) { return v > 0.0f; }))
        return;

    auto energy = 0.0f;
    for (std::size_t m = 0; m < numModes; ++m)
        energy += re[m] * re[m] + im[m] * im[m];
    const auto crowd = 1.0f / std::sqrt (1.0f + energy);

    for (std::size_t m = 0; m < numModes; ++m)
    {
        if (! (velocities[m] > 0.0f) || ! (loudness[m] > 0.0f))
            continue;

        const auto ringing = std::hypot (re[m], im[m]) + std::hypot (strikeRe[m], strikeIm[m]);
        strikeRe[m] += velocities[m] * loudness[m] * crowd * std::max (0.0f, 1.0f - ringing);
        sounding[m / numLanes] = true;
    }
    velocities.fill (0.0f);
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
            isTooHigh ? dampedSeconds : std::max (dampedSeconds, static_cast<double> (decay * darkening));
        const auto radius = std::exp (-ln1000 / (seconds * sampleRate));
        const auto hz = std::exp2 (std::min (static_cast<double> (pitch[m]), highestPitch));
        const auto angle = 2.0 * std::numbers::pi * hz / sampleRate;
        const auto cosine = std::cos (angle), sine = std::sin (angle);

        turnRe[m] = static_cast<float> (radius * cosine);
        turnIm[m] = static_cast<float> (radius * sine);
        strikeTurnRe[m] = static_cast<float> (fade * cosine);
        strikeTurnIm[m] = static_cast<float> (fade * sine);
        loudness[m] = isTooHigh ? 0.0f : darkening;
    }
    coefficientsAreOld = false;
}

/** Ends a fading mode before it reaches numbers that are slow to compute with. */
void ResonatorBank::silenceFaded() noexcept
{
    for (std::size_t group = 0; group < sounding.size(); ++group)
    {
        if (! sounding[group])
            continue;

        sounding[group] = false;
        for (auto m = group * numLanes; m < (group + 1) * numLanes; ++m)
        {
            if (std::abs (strikeRe[m]) + std::abs (strikeIm[m]) < silence)
            {
                strikeRe[m] = strikeIm[m] = 0.0f;
                if (std::abs (re[m]) + std::abs (im[m]) < silence)
                    re[m] = im[m] = 0.0f;
            }
            sounding[group] =
                sounding[group] || re[m] != 0.0f || im[m] != 0.0f || strikeRe[m] != 0.0f || strikeIm[m] != 0.0f;
        }
    }
}

void ResonatorBank::addRun (float* left, float* right, int numSamples) noexcept
{
    auto anySounds = false;

    for (std::size_t group = 0; group < sounding.size(); ++group)
    {
        if (! sounding[group])
            continue;

        const auto first = group * numLanes;
        const auto load = [first] (const Modes& modes) { return Register::fromRawArray (modes.data() + first); };
        auto x = load (re), y = load (im), sx = load (strikeRe), sy = load (strikeIm);
        const auto a = load (turnRe), b = load (turnIm), sa = load (strikeTurnRe), sb = load (strikeTurnIm);
        const auto toLeft = load (panLeft), toRight = load (panRight);

        for (int i = 0; i < numSamples; ++i)
        {
            auto* l = sumLeft.data() + i * numLanes;
            auto* r = sumRight.data() + i * numLanes;
            const auto zero = Register::expand (0.0f);
            ((anySounds ? Register::fromRawArray (l) : zero) + y * toLeft).copyToRawArray (l);
            ((anySounds ? Register::fromRawArray (r) : zero) + y * toRight).copyToRawArray (r);

            const auto turned = x * a - y * b + sx * strikeGain;
            y = x * b + y * a + sy * strikeGain;
            x = turned;
            const auto strikeTurned = sx * sa - sy * sb;
            sy = sx * sb + sy * sa;
            sx = strikeTurned;
        }

        x.copyToRawArray (re.data() + first);
        y.copyToRawArray (im.data() + first);
        sx.copyToRawArray (strikeRe.data() + first);
        sy.copyToRawArray (strikeIm.data() + first);
        anySounds = true;
    }

    if (! anySounds)
        return;

    for (int i = 0; i < numSamples; ++i)
    {
        left[i] += Register::fromRawArray (sumLeft.data() + i * numLanes).sum();
        right[i] += Register::fromRawArray (sumRight.data() + i * numLanes).sum();
    }
}

} // namespace galvani
