#include "dsp/synthesis/ModePans.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace galvani
{

namespace
{

constexpr double glideSeconds = 0.02;
constexpr float outputGain = 0.35f;

} // namespace

void ModePans::prepare (double secondsPerCell) noexcept
{
    share = static_cast<float> (1.0 - std::exp (-secondsPerCell / glideSeconds));
    reset();
}

void ModePans::reset() noexcept
{
    spread = target;
    place (gainLeft, gainRight);
    nextLeft = gainLeft;
    nextRight = gainRight;
    stepLeft.fill (0.0f);
    stepRight.fill (0.0f);
    moves = false;
}

void ModePans::setSpread (float amount) noexcept { target = amount > 0.0f ? std::min (amount, 1.0f) : 0.0f; }

void ModePans::enterCell (int samplesPerCell) noexcept
{
    if (! moves && spread == target)
        return;

    gainLeft = nextLeft;
    gainRight = nextRight;
    moves = spread != target;
    if (moves)
    {
        spread += share * (target - spread);
        if (std::abs (target - spread) < 1.0e-4f)
            spread = target;
        place (nextLeft, nextRight);
    }
    const auto perSample = 1.0f / static_cast<float> (samplesPerCell);
    for (std::size_t m = 0; m < gainLeft.size(); ++m)
    {
        stepLeft[m] = (nextLeft[m] - gainLeft[m]) * perSample;
        stepRight[m] = (nextRight[m] - gainRight[m]) * perSample;
    }
}

void ModePans::place (Gains& toLeft, Gains& toRight) const noexcept
{
    constexpr auto perSide = StrikeCells::numModes / 2;
    for (int m = 0; m < 2 * perSide; ++m)
    {
        const auto outward = 0.15f + 0.75f * static_cast<float> (m % perSide) / static_cast<float> (perSide - 1);
        const auto pan = (m < perSide ? -outward : outward) * spread;
        const auto angle = (pan + 1.0f) * std::numbers::pi_v<float> / 4.0f;
        toLeft[static_cast<std::size_t> (m)] = outputGain * std::cos (angle);
        toRight[static_cast<std::size_t> (m)] = outputGain * std::sin (angle);
    }
}

} // namespace galvani
