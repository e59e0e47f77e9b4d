#include "dsp/synthesis/ResonatorBank.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double glideSeconds = 0.02;
constexpr int cellsPerUpdate = 2;
constexpr float silence = 1.0e-7f; // -140 dB

} // namespace

void ResonatorBank::prepare (double newSampleRate, int maximumBlockSize)
{
    sampleRate = newSampleRate;
    strikes.prepare (sampleRate, maximumBlockSize);

    const auto fade = std::exp (-1.0 / (strikeSeconds * sampleRate));
    strikeGain = static_cast<float> (1.0 - fade);
    glidePerUpdate =
        static_cast<float> (1.0 - std::exp (-cellsPerUpdate * strikes.samplesPerCell() / (glideSeconds * sampleRate)));

    const auto cellSeconds = strikes.samplesPerCell() / sampleRate;
    pans.prepare (cellSeconds);
    excitation.prepare (cellSeconds);
    amplitude.fill (1.0f);
    ownDecay.fill (1.0f);
    for (std::size_t m = 0; m < numModes; ++m)
        targetPitch[m] = std::log2 (110.0f * static_cast<float> (m + 1));
    lowestPitch = targetPitch.front();
    reset();
}

void ResonatorBank::reset() noexcept
{
    for (auto* state : { &re, &im, &strikeRe, &strikeIm })
        state->fill (0.0f);
    strikes.reset();
    pans.reset();
    excitation.reset();
    wasDriven = false;
    pitch = targetPitch;
    sounding.fill (false);
    cellsToUpdate = 0;
    coefficientsAreOld = true;
    hasRun = false;
}

void ResonatorBank::strike (int mode, int sampleOffset, float velocity) noexcept
{
    strikes.add (mode, sampleOffset, velocity);
}

void ResonatorBank::process (const float* inLeft, const float* inRight, float* left, float* right,
                             int numSamples) noexcept
{
    for (int done = 0; done < numSamples;)
    {
        if (strikes.isAtCellStart())
            enterCell();

        const auto run = std::min ({ numSamples - done, strikes.samplesToNextCell(), maximumRun });
        if (inLeft != nullptr && inRight != nullptr && excitation.hear (inLeft + done, inRight + done, run))
        {
            wasDriven = true;
            sounding.fill (true);
            addRun<true> (left + done, right + done, run);
        }
        else
            addRun<false> (left + done, right + done, run);
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
        wasDriven = false;
        glide();
        if (coefficientsAreOld)
            updateCoefficients();
        cellsToUpdate = cellsPerUpdate;
    }
    --cellsToUpdate;

    pans.enterCell (strikes.samplesPerCell());
    excitation.enterCell (re, im, pans.left(), pans.right(), sensitivity, strikes.samplesPerCell());
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

/** Ends a fading mode before it reaches numbers that are slow to compute with. */
void ResonatorBank::silenceFaded() noexcept
{
    // What a sound drives may be as soft as it likes, while it is.
    const auto least = wasDriven ? 1.0e-20f : silence;
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
                if (std::abs (re[m]) + std::abs (im[m]) < least)
                    re[m] = im[m] = 0.0f;
            }
            sounding[group] =
                sounding[group] || re[m] != 0.0f || im[m] != 0.0f || strikeRe[m] != 0.0f || strikeIm[m] != 0.0f;
        }
    }
}

template <bool isDriven>
void ResonatorBank::addRun (float* left, float* right, int numSamples) noexcept
{
    auto anySounds = false;
    const auto cellPosition = strikes.samplesPerCell() - strikes.samplesToNextCell();

    for (std::size_t group = 0; group < sounding.size(); ++group)
    {
        if (! sounding[group])
            continue;

        const auto first = group * numLanes;
        const auto load = [first] (const auto& modes) { return Register::fromRawArray (modes.data() + first); };
        auto x = load (re), y = load (im), sx = load (strikeRe), sy = load (strikeIm);
        const auto a = load (turnRe), b = load (turnIm), sa = load (strikeTurnRe), sb = load (strikeTurnIm);
        const auto toLeft = load (pans.left()), toRight = load (pans.right());
        const auto leftStep = load (pans.leftStep()), rightStep = load (pans.rightStep());
        const auto gain = load (excitation.gain()), gainStep = load (excitation.gainStep());
        const auto& input = excitation.heard (first < numModes / 2 ? 0 : 1);

        for (int i = 0; i < numSamples; ++i)
        {
            auto* l = sumLeft.data() + i * numLanes;
            auto* r = sumRight.data() + i * numLanes;
            const auto zero = Register::expand (0.0f);
            const auto now = Register::expand (static_cast<float> (cellPosition + i));
            ((anySounds ? Register::fromRawArray (l) : zero) + y * (toLeft + leftStep * now)).copyToRawArray (l);
            ((anySounds ? Register::fromRawArray (r) : zero) + y * (toRight + rightStep * now)).copyToRawArray (r);

            auto turned = x * a - y * b + sx * strikeGain;
            if constexpr (isDriven)
                turned += (gain + gainStep * now) * Register::expand (input[static_cast<std::size_t> (i)]);
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
