// Switches a stage of sound on and off by a cross-fade, and says when it need not run at all.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Off, then for a while running unheard until its delays have filled, then fading in; back without the wait. */
class StageSwitch
{
public:
    /** @param leadSeconds  how long the stage runs before it is heard
        @param fadeSeconds  length of the fade */
    void prepare (double sampleRate, double leadSeconds, double fadeSeconds) noexcept
    {
        lead = static_cast<int> (std::lround (leadSeconds * sampleRate));
        length = std::max (1, static_cast<int> (std::lround (fadeSeconds * sampleRate)));
        reset();
    }

    /** The next set() jumps. */
    void reset() noexcept { jump = true; }

    /** @returns whether the stage wakes by it: its past must be cleared before it runs */
    bool set (bool shouldBeOn) noexcept
    {
        const auto wakes = shouldBeOn && (jump || isOff());
        wanted = shouldBeOn;
        if (jump)
            position = wanted ? length : off();
        else if (wakes)
            position = -lead;
        jump = false;
        return wakes;
    }

    /** Nothing of the stage is heard, nor will be: it need not run. */
    bool isOff() const noexcept { return ! wanted && position <= 0; }
    bool isFullyOn() const noexcept { return wanted && position >= length; }

    /** The share of the stage in the coming sample, 0..1: a cosine-like course without corners. */
    float next() noexcept
    {
        position = wanted ? std::min (position + 1, length) : std::max (position - 1, off());
        const auto t = static_cast<float> (std::max (0, position)) / static_cast<float> (length);
        return t * t * (3.0f - 2.0f * t);
    }

private:
    int off() const noexcept { return -lead; }

    int lead = 0, length = 1, position = 0;
    bool wanted = false, jump = true;
};

/** Equal gain; exactly one of the two at either end. */
inline float crossFaded (float dry, float processed, float share) noexcept
{
    return share >= 1.0f ? processed : dry + share * (processed - dry);
}

} // namespace galvani
