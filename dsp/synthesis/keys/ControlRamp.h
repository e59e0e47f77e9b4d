// A value that moves in a straight line from one control interval's end to the next.
#pragma once

#include <cmath>

namespace galvani
{

/** One step of an exponential approach, which arrives when it is near enough. */
inline float approached (float now, float target, float rate) noexcept
{
    const auto next = now + rate * (target - now);
    return std::abs (target - next) <= 1.0e-5f * std::abs (target) + 1.0e-6f ? target : next;
}

/** A function of the place within the interval, so that it does not matter in what pieces the interval is played. */
struct ControlRamp
{
    void jump (float value) noexcept
    {
        start = end = value;
        slope = 0.0f;
    }

    /** @param steps  samples from here to the end of the interval that begins now */
    void aim (float target, int steps) noexcept
    {
        start = end;
        end = target;
        slope = (end - start) / static_cast<float> (steps);
    }

    float at (int step) const noexcept { return start + slope * static_cast<float> (step); }
    bool isZero() const noexcept { return start == 0.0f && end == 0.0f; }

    float start = 0.0f, end = 0.0f, slope = 0.0f;
};

} // namespace galvani
