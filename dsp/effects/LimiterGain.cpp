#include "dsp/effects/LimiterGain.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

constexpr double releaseSeconds = 0.12, slowReleaseSeconds = 3.0, forgetSeconds = 10.0, holdSeconds = 0.025;
constexpr float asLoud = 1.02f, nearlyAsLoud = 1.41f; // 0.2 dB, 3 dB
constexpr float greatestReserve = 2.0f;

float perSample (double seconds, double sampleRate) noexcept
{
    return static_cast<float> (1.0 - std::exp (-1.0 / (seconds * sampleRate)));
}

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
    gain = reserve = 1.0f;
    latePeak = 0.0f;
    holdLeft = slowLeft = position = 0;
}

float LimiterGain::next (float peak) noexcept
{
    const auto loudest = std::max (peak, latePeak) * reserve;
    const auto wanted = loudest > aim ? aim / loudest : 1.0f;

    if (wanted <= gain)
    {
        gain = wanted;
        holdLeft = slowLeft = holdLength;
        return gain;
    }

    if (wanted < gain * asLoud)
        holdLeft = holdLength;
    if (wanted < gain * nearlyAsLoud)
        slowLeft = holdLength;

    if (holdLeft == 0)
    {
        // Times the gain: so that 20 dB down it rises by as many decibels a second as 1 dB down.
        gain = std::min (wanted, gain + (slowLeft > 0 ? slowRelease : release) * (1.0f - gain) * gain);
        if (gain > 0.99999f)
            gain = 1.0f;
    }
    holdLeft = std::max (0, holdLeft - 1);
    slowLeft = std::max (0, slowLeft - 1);
    return gain;
}

void LimiterGain::hear (float truePeak) noexcept
{
    constexpr auto length = static_cast<int> (std::tuple_size_v<decltype (history)>);
    history[static_cast<std::size_t> (position)] = { gain, reserve };
    const auto& then = history[static_cast<std::size_t> ((position + length - latency) % length)];
    const auto& after = history[static_cast<std::size_t> ((position + length - latency + 1) % length)];
    position = (position + 1) % length;

    latePeak = truePeak / std::min (then.gain, after.gain);

    if (truePeak > ceiling)
    {
        const auto excess = truePeak / aim;
        reserve = std::max (reserve, std::min (greatestReserve, then.reserve * excess * std::sqrt (excess)));
    }
    else
    {
        reserve -= forget * (reserve - 1.0f);
        if (reserve < 1.0001f)
            reserve = 1.0f;
    }
}

} // namespace galvani
