// Which sample belongs to which step: step = floor (n / (fs dt)).
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <cstdint>

namespace galvani
{

/** Whole-number arithmetic, so that a day of samples does not drift. */
class StepClock
{
public:
    void prepare (double sampleRate) noexcept
    {
        rate = static_cast<std::int64_t> (sampleRate + 0.5);
        if (rate < 1)
            rate = 1;
        reset();
    }

    void reset() noexcept { sample = 0; }

    /** Step of the sample that comes next, counted from reset. */
    std::int64_t stepOf (std::int64_t sampleIndex) const noexcept { return sampleIndex * stepsPerSecond / rate; }

    /** How many steps end with the sample at this offset from now: none, one, or several at low sample rates. */
    int stepsEndingAt (int offset) const noexcept
    {
        return static_cast<int> (stepOf (sample + offset + 1) - stepOf (sample + offset));
    }

    /** The most steps that can end within so many samples. */
    int mostStepsIn (int numSamples) const noexcept
    {
        return static_cast<int> (numSamples * static_cast<std::int64_t> (stepsPerSecond) / rate) + 2;
    }

    void advance (int numSamples) noexcept { sample += numSamples; }

    std::int64_t samplesDone() const noexcept { return sample; }

private:
    std::int64_t rate = 48000, sample = 0;
};

} // namespace galvani
