#include "dsp/effects/LimiterGain.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double releaseSeconds = 0.12, slowReleaseSeconds = 3.0, forgetSeconds = 10.0, holdSeconds = 0.025;
constexpr double asLoud = 1.02, nearlyAsLoud = 1.41; // 0.2 dB, 3 dB
constexpr double steady = 1.05, onset = 1.6;         // 0.4 dB, 4 dB
constexpr double greatestReserve = 2.0, greatestOnsetReserve = 1.3;

double perSample (double seconds, double sampleRate) noexcept { return 1.0 - std::exp (-1.0 / (seconds * sampleRate)); }

} // namespace

void LimiterGain::prepare (double sampleRate, float newCeiling, float newAim, int newLatency)
{
    ceiling = newCeiling;
    aim = newAim;
    latency = newLatency;
    release = perSample (releaseSeconds, sampleRate);
    slowRelease = perSample (slowReleaseSeconds, sampleRate);
    forget = perSample (forgetSeconds, sampleRate);
    holdLength = std::max (1, static_cast<int> (std::lround (holdSeconds * sampleRate)));
    reset();
}

void LimiterGain::reset() noexcept
{
    history.fill ({});
    gain = reserve = 1.0;
    latePeak = 0.0f;
    holdLeft = slowLeft = position = 0;
}

float LimiterGain::next (float peak) noexcept
{
    const auto loudest = static_cast<double> (std::max (peak, latePeak)) * reserve;
    const auto wanted = loudest > aim ? aim / loudest : 1.0;

    if (wanted <= gain)
    {
        gain = wanted;
        holdLeft = slowLeft = holdLength;
        return static_cast<float> (gain);
    }

    if (loudest * gain * asLoud > aim)
        holdLeft = holdLength;
    if (loudest * gain * nearlyAsLoud > aim)
        slowLeft = holdLength;

    if (holdLeft == 0)
    {
        // Times the gain: so that 20 dB down it rises by as many decibels a second as 1 dB down.
        gain = std::min (wanted, gain + (slowLeft > 0 ? slowRelease : release) * (1.0 - gain) * gain);
        if (gain > 0.99999)
            gain = 1.0;
    }
    holdLeft = std::max (0, holdLeft - 1);
    slowLeft = std::max (0, slowLeft - 1);
    return static_cast<float> (gain);
}

void LimiterGain::hear (float truePeak) noexcept
{
    constexpr auto length = static_cast<int> (std::tuple_size_v<decltype (history)>);
    history[static_cast<std::size_t> (position)] = { gain, reserve };
    const auto& then = history[static_cast<std::size_t> ((position + length - latency) % length)];
    position = (position + 1) % length;

    // The gain falls fast and rises slowly, so this is how far it fell while the true peak was measured. What was
    // measured across a fall says little about the sound, and the overshoot of an onset little about what follows.
    const auto fall = history[static_cast<std::size_t> (position)].gain / gain;
    latePeak = fall < steady ? truePeak / static_cast<float> (then.gain) : 0.0f;

    if (truePeak > ceiling)
    {
        const auto excess = static_cast<double> (truePeak / aim);
        const auto greatest = fall < onset ? greatestReserve : greatestOnsetReserve;
        reserve = std::max (reserve, std::min (greatest, then.reserve * excess * std::sqrt (excess)));
    }
    else
    {
        reserve -= forget * (reserve - 1.0);
        if (reserve < 1.0001)
            reserve = 1.0;
    }
}

} // namespace galvani
