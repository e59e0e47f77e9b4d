#include "dsp/synthesis/keys/KeyFilter.h"

#include "dsp/synthesis/keys/ControlInterval.h"
#include "dsp/synthesis/keys/KeySettings.h"
#include "dsp/synthesis/keys/PortableMath.h"
#include "dsp/synthesis/keys/SoftClip.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr float lowestHz = 10.0f;
constexpr float q1 = 1.30656296f, damping2 = 1.84775907f; // of a fourth-order Butterworth filter
constexpr float reference = 0.2f, decibelsToOctaves = 0.16609640f, least = 1.0e-4f;

} // namespace

/** A stage with d = x - low: band' = keep band + feed d, low' = low + feed band + through d; its outputs are the means
   of old and new states. The same as solving each integrator, but with a shorter chain from sample to sample. */
struct KeyFilter::Coefficients
{
    using Values = std::array<float, static_cast<size_t> (maximumControlSteps)>;

    struct Stage
    {
        void set (size_t n, float g, float stageDamping) noexcept
        {
            const auto twice = 2.0f / (1.0f + g * (g + stageDamping));
            keep[n] = twice - 1.0f;
            feed[n] = g * twice;
            through[n] = g * g * twice;
        }

        Values keep, feed, through;
    };

    Stage stage1, stage2;
};

void KeyFilter::prepare (double rate, float highestHz, int stepsPerInterval, float typeChangePerInterval) noexcept
{
    rateHz = rate;
    highest = std::min (highestHz, static_cast<float> (0.24 * rate));
    steps = stepsPerInterval;
    typeChange = typeChangePerInterval;
    reset();
}

void KeyFilter::reset() noexcept
{
    state = {};
    jump = true;
}

void KeyFilter::set (ControlRamp& ramp, float target) noexcept
{
    if (jump)
        ramp.jump (target);
    else
        ramp.aim (target, steps);
}

void KeyFilter::aim (float hz, float resonance, float driveDecibels, int type) noexcept
{
    for (int i = 0; i < numTypes; ++i)
    {
        auto& part = share[static_cast<size_t> (i)];
        const auto target = i == type ? 1.0f : 0.0f;
        part += (jump ? 1.0f : typeChange) * (target - part);
        if (std::abs (target - part) < 1.0e-5f)
            part = target;
    }

    if (jump || resonance != lastResonance)
    {
        lastResonance = resonance;
        const auto octaves = 4.0 * static_cast<double> (resonance);
        damping1 = static_cast<float> (powerOfTwo (-octaves)) / q1;
        passGain = static_cast<float> (powerOfTwo (-0.25 * octaves));
        bandGain = static_cast<float> (powerOfTwo (0.5 * octaves)) * 1.4f;
    }
    const auto cutoff = hz > lowestHz ? std::min (hz, highest) : lowestHz;

    set (bend, static_cast<float> (tangent (std::numbers::pi * static_cast<double> (cutoff) / rateHz)));
    set (damping, damping1);

    const auto low = share[KeySettings::lowPass], band = share[KeySettings::bandPass],
               high = share[KeySettings::highPass], notch = share[KeySettings::notch];
    set (mixture1.input, high * passGain + notch);
    set (mixture1.band, (band * bandGain - high * passGain - notch) * damping1);
    set (mixture1.low, (low - high) * passGain);
    set (mixture2.input, high + notch);
    set (mixture2.band, (band - high - notch) * damping2);
    set (mixture2.low, low - high);

    if (jump || driveDecibels != lastDecibels)
    {
        lastDecibels = driveDecibels;
        targetSteepness =
            driveDecibels > 0.0f
                ? static_cast<float> (powerOfTwo (static_cast<double> (decibelsToOctaves * driveDecibels))) - 1.0f
                : 0.0f;
        targetMakeUp =
            targetSteepness > least ? reference * targetSteepness / softClip (targetSteepness * reference) : 1.0f;
    }
    set (steepness, targetSteepness);
    set (makeUp, targetMakeUp);
    jump = false;
}

void KeyFilter::process (float* left, float* right, int first, int numSamples) noexcept
{
    Coefficients c;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<size_t> (i);
        const auto g = bend.at (first + i);
        c.stage1.set (n, g, damping.at (first + i));
        c.stage2.set (n, g, damping2);
    }

    const auto driven = ! steepness.isZero();
    const auto moving = mixture1.isMoving() || mixture2.isMoving();
    const auto run = driven ? (moving ? &KeyFilter::filter<true, true> : &KeyFilter::filter<true, false>)
                            : (moving ? &KeyFilter::filter<false, true> : &KeyFilter::filter<false, false>);
    (this->*run) (c, state[0], left, first, numSamples);
    if (right != nullptr)
        (this->*run) (c, state[1], right, first, numSamples);
}

template <bool driven, bool moving>
void KeyFilter::filter (const Coefficients& c, State& held, float* samples, int first, int numSamples) const noexcept
{
    auto s = held;
    const auto at = [] (const ControlRamp& ramp, int step) { return moving ? ramp.at (step) : ramp.end; };
    const auto through = [] (const Coefficients::Stage& stage, size_t n, float x, float& band, float& low, auto&& mix)
    {
        const auto d = x - low;
        const auto newBand = stage.keep[n] * band + stage.feed[n] * d;
        const auto newLow = (low + stage.feed[n] * band) + stage.through[n] * d;
        const auto y = mix (x, 0.5f * (band + newBand), 0.5f * (low + newLow));
        band = newBand;
        low = newLow;
        return y;
    };

    for (int i = 0; i < numSamples; ++i)
    {
        const auto n = static_cast<size_t> (i);
        const auto step = first + i;
        const auto mixOf = [&at, step] (const Mixture& m)
        {
            return [&at, &m, step] (float x, float band, float low)
            { return at (m.input, step) * x + at (m.band, step) * band + at (m.low, step) * low; };
        };

        auto x = through (c.stage1, n, samples[i], s.band1, s.low1, mixOf (mixture1));
        if constexpr (driven)
        {
            const auto k = std::max (least, steepness.at (step));
            const auto u = k * x, direct = softClip (u);
            const auto smoothed = direct + std::min (1.0f, k) * (softClipBetween (s.lastDriven, u) - direct);
            x = makeUp.at (step) * smoothed / k;
            s.lastDriven = u;
        }
        samples[i] = through (c.stage2, n, x, s.band2, s.low2, mixOf (mixture2));
    }
    held = s;
}

} // namespace galvani
