#include "dsp/synthesis/keys/WavetableOscillator.h"

#include <algorithm>

namespace galvani
{

namespace
{

constexpr double fadeSeconds = 0.008;
constexpr float highestHarmonicHz = 24000.0f, greatestSlope = 4.0f;
constexpr float turn = 4294967296.0f;

float faded (float x) noexcept { return x * x * (3.0f - 2.0f * x); }

} // namespace

void WavetableOscillator::prepare (double rate, float highestHz, int stepsPerInterval) noexcept
{
    waves = &WavetableSet::get();
    rateHz = rate;
    steps = stepsPerInterval;
    harmonicLimit = std::min (highestHz, highestHarmonicHz);
    // What is folded from there falls above the limit.
    widenedLimit = 0.85f * (static_cast<float> (rate) - harmonicLimit);
    fadePerInterval = static_cast<float> (std::min (1.0, stepsPerInterval / (rate * fadeSeconds)));
    lanes = {};
    fade.jump (1.0f);
}

int WavetableOscillator::levelFor (float fundamentalHz, float widenedHz) const noexcept
{
    const auto plain = harmonicLimit / std::max (1.0f, fundamentalHz);
    const auto widened = widenedLimit / std::max (1.0f, fundamentalHz + widenedHz);
    return WavetableSet::levelFor (widenedHz > 0.0f ? std::min (plain, widened) : plain);
}

void WavetableOscillator::startWave (int table, float morph, float fundamentalHz, float widenedHz) noexcept
{
    layer.start (table, morph, levelFor (fundamentalHz, widenedHz));
    fade.jump (1.0f);
}

void WavetableOscillator::aimWave (int table, float morph, float fundamentalHz, float widenedHz) noexcept
{
    const auto level = levelFor (fundamentalHz, widenedHz);
    if (fade.end >= 1.0f && table != layer.currentTable())
    {
        leaving = layer;
        layer.start (table, morph, level);
        fade.jump (0.0f);
    }
    else
        layer.aim (morph, level, steps);

    if (fade.end < 1.0f)
        leaving.aim (morph, level, steps);
    fade.aim (std::min (1.0f, fade.end + fadePerInterval), steps);
}

std::uint32_t WavetableOscillator::incrementOf (float hz) const noexcept
{
    const auto part = std::clamp (static_cast<double> (hz) / rateHz, 0.0, 0.45);
    return static_cast<std::uint32_t> (part * static_cast<double> (turn) + 0.5);
}

void WavetableOscillator::startLane (int lane, float hz, float turns) noexcept
{
    lanes[static_cast<size_t> (lane)] = { static_cast<std::uint32_t> (static_cast<double> (turns) * 4294967295.0),
                                          incrementOf (hz), 0 };
}

void WavetableOscillator::aimLane (int lane, float hz) noexcept
{
    auto& l = lanes[static_cast<size_t> (lane)];
    l.change = static_cast<std::uint32_t> (static_cast<std::int32_t> (incrementOf (hz) - l.increment) / steps);
}

void WavetableOscillator::render (int lane, const float* modulation, float* out, int first, int numSamples) noexcept
{
    std::array<std::uint32_t, maximumControlSteps> phases;
    auto l = lanes[static_cast<size_t> (lane)];
    for (size_t i = 0; i < static_cast<size_t> (numSamples); ++i)
    {
        l.increment += l.change;
        l.phase += l.increment;
        phases[i] = l.phase;
    }
    lanes[static_cast<size_t> (lane)] = l;

    if (modulation != nullptr)
        for (size_t i = 0; i < static_cast<size_t> (numSamples); ++i)
            phases[i] += static_cast<std::uint32_t> (static_cast<std::int64_t> (modulation[i] * turn));

    if (fade.start >= 1.0f)
        layer.render (*waves, phases.data(), nullptr, out, first, numSamples, false);
    else
    {
        std::array<float, maximumControlSteps> gain {};
        for (int i = 0; i < numSamples; ++i)
            gain[static_cast<size_t> (i)] = faded (fade.at (first + i));
        layer.render (*waves, phases.data(), gain.data(), out, first, numSamples, false);
        for (int i = 0; i < numSamples; ++i)
            gain[static_cast<size_t> (i)] = 1.0f - gain[static_cast<size_t> (i)];
        leaving.render (*waves, phases.data(), gain.data(), out, first, numSamples, true);
    }
}

void WavetableOscillator::skip (int lane, int numSamples) noexcept
{
    auto& l = lanes[static_cast<size_t> (lane)];
    for (int i = 0; i < numSamples; ++i)
    {
        l.increment += l.change;
        l.phase += l.increment;
    }
}

float WavetableOscillator::slope() const noexcept
{
    const auto table = layer.currentTable(), frame = layer.currentFrame();
    return std::min (greatestSlope, std::max (waves->slopeOf (table, frame), waves->slopeOf (table, frame + 1)));
}

} // namespace galvani
