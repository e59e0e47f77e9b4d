#include "dsp/effects/Bloom.h"

#include "dsp/effects/SampleBounds.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double highPassHz = 30.0, preDelaySeconds = 0.006, entranceSeconds = 0.02;
constexpr double throughSeconds = FeedbackNetwork::longestSeconds + preDelaySeconds + 0.06;
constexpr float quiet = 1.0e-6f;     // -120 dB: then it falls asleep
constexpr float inaudible = 1.0e-7f; // -140 dB: does not wake it
constexpr float largest = 1.0e4f;
constexpr float levelAtFull = 0.42f, darkestShare = 0.15f;

} // namespace

void Bloom::prepare (double sampleRate, int, int samplesPerTick)
{
    constexpr std::array<std::array<double, Diffuser::stages>, 2> seconds { { { 0.0021, 0.0034, 0.0056, 0.0089 },
                                                                              { 0.0023, 0.0037, 0.0053, 0.0083 } } };
    preDelay = std::max (1, static_cast<int> (std::lround (preDelaySeconds * sampleRate)));
    for (std::size_t i = 0; i < channels.size(); ++i)
    {
        channels[i].before.prepare (preDelay);
        channels[i].diffuser.prepare (sampleRate, seconds[i]);
    }
    network.prepare (sampleRate, samplesPerTick);
    level.prepare (samplesPerTick);
    blockPole = static_cast<float> (std::exp (-2.0 * std::numbers::pi * highPassHz / sampleRate));
    quietLength = static_cast<int> (std::ceil (throughSeconds * sampleRate));
    entranceLength = static_cast<int> (std::ceil (entranceSeconds * sampleRate));
    reset();
}

void Bloom::reset() noexcept
{
    asleep = true;
    started = false;
    level.reset();
}

void Bloom::setSettings (const BloomSettings& wanted) noexcept
{
    settings = { within (wanted.amount, 0.0f, 1.0f), within (wanted.decaySeconds, 0.2f, 30.0f),
                 within (wanted.tone, 0.0f, 1.0f) };
    if (asleep)
    {
        network.reset();
        level.reset();
    }
    network.setDecay (settings.decaySeconds, std::pow (darkestShare, 1.0f - settings.tone));
    level.setTarget (levelAtFull * settings.amount / std::sqrt (network.buildUp()));
    if (asleep && settings.amount == 0.0f)
        wasOff = true;
    if (! started)
        wasOff = false; // there was no sound before: it need not be faded in
    started = true;
}

void Bloom::process (float* left, float* right, int numSamples) noexcept
{
    for (int i = 0; i < numSamples; ++i)
    {
        if (asleep)
        {
            if (settings.amount == 0.0f)
                return;
            if (! (std::abs (left[i]) + std::abs (right[i]) > inaudible))
            {
                wasOff = false; // silence: what follows begins by itself
                continue;
            }
            wake();
        }
        add (left[i], right[i]);
    }
}

void Bloom::wake() noexcept
{
    for (auto& channel : channels)
    {
        channel.before.reset();
        channel.diffuser.reset();
        channel.lastIn = channel.lastOut = 0.0f;
    }
    network.reset();
    entrance = wasOff ? 0 : entranceLength;
    quietSamples = 0;
    asleep = wasOff = false;
}

float Bloom::entering (Channel& c, float in) noexcept
{
    c.lastOut = settled (in - c.lastIn + blockPole * c.lastOut);
    c.lastIn = in;
    c.before.push (c.lastOut);
    return c.diffuser.process (c.before.at (preDelay));
}

void Bloom::add (float& left, float& right) noexcept
{
    auto inLeft = bounded (left, largest), inRight = bounded (right, largest);
    const auto loudestIn = std::max (std::abs (inLeft), std::abs (inRight));
    if (entrance < entranceLength)
    {
        const auto t = static_cast<float> (entrance++) / static_cast<float> (entranceLength);
        const auto share = t * t * (3.0f - 2.0f * t);
        inLeft *= share;
        inRight *= share;
    }

    const auto enteringLeft = entering (channels[0], inLeft), enteringRight = entering (channels[1], inRight);
    const auto ends = network.process (enteringLeft, enteringRight);
    const auto now = level.next();
    const auto addLeft = now * ends.left, addRight = now * ends.right;
    left += addLeft;
    right += addRight;

    const auto loudest = std::max ({ loudestIn, std::abs (addLeft), std::abs (addRight) });
    quietSamples = loudest > quiet ? 0 : quietSamples + 1;
    if (quietSamples >= quietLength || (now == 0.0f && settings.amount == 0.0f))
    {
        asleep = true;
        wasOff = settings.amount == 0.0f;
    }
}

double Bloom::tailSeconds (const BloomSettings& s) noexcept
{
    if (! (s.amount > 0.0f))
        return 0.05;
    constexpr double decibels = 150.0;
    return static_cast<double> (within (s.decaySeconds, 0.2f, 30.0f)) * decibels / 60.0 + 2.0 * throughSeconds;
}

} // namespace galvani
