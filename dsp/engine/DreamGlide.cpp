#include "dsp/engine/DreamGlide.h"

#include <cstddef>
#include <utility>

namespace galvani
{

namespace
{

template <size_t size>
void setSteps (std::array<float, size>& steps, const std::array<float, size>& from, const std::array<float, size>& to)
{
    for (size_t i = 0; i < size; ++i)
        steps[i] = (to[i] - from[i]) * (1.0f / DreamGlide::glideTicks);
}

template <size_t size>
void advance (std::array<float, size>& values, const std::array<float, size>& steps)
{
    for (size_t i = 0; i < size; ++i)
        values[i] += steps[i];
}

} // namespace

void DreamGlide::set (const DreamShape& newShape) noexcept
{
    const auto fresh = newShape.sane();
    if (fresh == wanted)
        return;
    wanted = fresh;
    ticksLeft = glideTicks;
    setSteps (step.bandGain, shape.bandGain, wanted.bandGain);
    setSteps (step.groupCurrent_pA, shape.groupCurrent_pA, wanted.groupCurrent_pA);
    setSteps (step.modulatorOffset, shape.modulatorOffset, wanted.modulatorOffset);
}

bool DreamGlide::tick() noexcept
{
    const auto jumps = ! std::exchange (hasBegun, true);
    if (ticksLeft == 0)
        return false;
    ticksLeft = jumps ? 0 : ticksLeft - 1;
    if (ticksLeft == 0)
    {
        // Not a sum of steps, so that it is where it was wanted to the last bit.
        shape = wanted;
        return true;
    }
    advance (shape.bandGain, step.bandGain);
    advance (shape.groupCurrent_pA, step.groupCurrent_pA);
    advance (shape.modulatorOffset, step.modulatorOffset);
    return true;
}

} // namespace galvani
