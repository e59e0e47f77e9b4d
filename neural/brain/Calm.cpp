#include "neural/brain/Calm.h"

#include "neural/brain/BrainDimensions.h"

namespace galvani
{

namespace
{

constexpr float secondsOfTick = static_cast<float> (tickSeconds);
constexpr float averaging = secondsOfTick / 0.1f;
constexpr float growth_pA = 120.0f; // per second squared
constexpr int longestInhibition = 4000, lettingGoTicks = 1000;

} // namespace

void Calm::press() noexcept
{
    if (isActive())
        return;
    phase = Phase::inhibiting;
    ticks = 0;
    rateAtPress = rate;
}

void Calm::tick (float rate_Hz) noexcept
{
    rate += averaging * (rate_Hz - rate);
    if (phase == Phase::idle)
        return;
    ++ticks;
    if (phase == Phase::inhibiting)
    {
        const auto seconds = static_cast<float> (ticks) * secondsOfTick;
        current = -growth_pA * (seconds * seconds);
        if (rate > 0.5f * rateAtPress && ticks < longestInhibition)
            return;
        phase = Phase::lettingGo;
        deepest = current;
        ticks = 0;
        return;
    }
    const auto left = 1.0f - static_cast<float> (ticks) / static_cast<float> (lettingGoTicks);
    current = deepest * (left * left);
    if (ticks >= lettingGoTicks)
    {
        phase = Phase::idle;
        current = 0.0f;
    }
}

} // namespace galvani
