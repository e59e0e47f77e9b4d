// A setting that is given once a control tick and follows it without corners, sample by sample.
#pragma once

#include "dsp/modulation/TickRamp.h"

#include <cmath>

namespace galvani
{

/** Two one-poles in a row at the ticks, so that a jump begins and ends gently, and straight lines between the ticks. */
class Glide
{
public:
    /** @param seconds  time constant of each one-pole; a jump is 90 % done after four of them */
    void prepare (double sampleRate, int samplesPerTick, double seconds) noexcept
    {
        pull = static_cast<float> (1.0 - std::exp (-samplesPerTick / (sampleRate * seconds)));
        ramp.prepare (samplesPerTick);
        reset();
    }

    /** The next setTarget() jumps. */
    void reset() noexcept
    {
        jump = true;
        ramp.reset();
    }

    /** Once a tick. @param target  finite */
    void setTarget (float target) noexcept { ramp.setTarget (towards (target)); }

    /** As setTarget() for 2^octaves: glides evenly in octaves. */
    void setTargetOctaves (float octaves) noexcept { ramp.setTarget (std::exp2 (towards (octaves))); }

    float next() noexcept { return ramp.next(); }
    void fill (float* destination, int numSamples) noexcept { ramp.fill (destination, numSamples); }

    /** Where it is heading within this tick. */
    float atTick() const noexcept { return second; }

private:
    float towards (float target) noexcept
    {
        if (jump)
            first = second = target;
        jump = false;
        first += pull * (target - first);
        second += pull * (first - second);
        const auto near = 1.0e-5f * std::abs (target) + 1.0e-6f;
        if (std::abs (target - first) < near && std::abs (target - second) < near)
            first = second = target;
        return second;
    }

    TickRamp ramp;
    float pull = 1.0f, first = 0.0f, second = 0.0f;
    bool jump = true;
};

} // namespace galvani
