// A switch that takes a few milliseconds to move from one side to the other.
#pragma once

namespace galvani
{

class SmoothSwitch
{
public:
    void prepare (double sampleRate, double seconds) noexcept
    {
        increment = static_cast<float> (1.0 / (sampleRate * seconds));
        jump = true;
    }

    /** The next set() jumps. */
    void reset() noexcept { jump = true; }

    void set (bool shouldBeOn) noexcept
    {
        target = shouldBeOn ? 1.0f : 0.0f;
        if (jump)
            now = target;
        jump = false;
    }

    /** 0 off, 1 on, in between while it moves. */
    float next() noexcept
    {
        if (now < target)
            now = now + increment < target ? now + increment : target;
        else if (now > target)
            now = now - increment > target ? now - increment : target;
        return now;
    }

private:
    float now = 0.0f, target = 0.0f, increment = 1.0f;
    bool jump = true;
};

} // namespace galvani
