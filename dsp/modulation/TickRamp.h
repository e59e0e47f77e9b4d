// A value that is set once a control tick and moves in a straight line, sample by sample, until the next.
#pragma once

namespace galvani
{

class TickRamp
{
public:
    /** @param samplesPerTick  the longest tick in samples */
    void prepare (int samplesPerTick) noexcept
    {
        length = samplesPerTick;
        jump = true;
    }

    void reset() noexcept { jump = true; }

    void setTarget (float newTarget) noexcept
    {
        target = newTarget;
        if (jump)
            now = target;
        jump = false;
        increment = (target - now) / static_cast<float> (length);
        remaining = now != target ? length : 0;
    }

    float next() noexcept
    {
        if (remaining > 0)
        {
            --remaining;
            now = remaining == 0 ? target : now + increment;
        }
        return now;
    }

    void fill (float* destination, int numSamples) noexcept
    {
        for (int i = 0; i < numSamples; ++i)
            destination[i] = next();
    }

    float current() const noexcept { return now; }

private:
    float now = 0.0f, target = 0.0f, increment = 0.0f;
    int remaining = 0, length = 1;
    bool jump = true;
};

} // namespace galvani
