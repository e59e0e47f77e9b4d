// Lets one hear what is left when a loudspeaker has but one channel.
#pragma once

#include "dsp/effects/StageSwitch.h"

namespace galvani
{

/** Both channels become (left + right) / 2, by a cross-fade of 15 ms. */
class MonoCheck
{
public:
    void prepare (double sampleRate) noexcept { fade.prepare (sampleRate, 0.0, 0.015); }
    void reset() noexcept { fade.reset(); }

    /** The first time since reset() at once. */
    void setMono (bool shouldBeMono) noexcept { fade.set (shouldBeMono); }

    void process (float* left, float* right, int numSamples) noexcept
    {
        if (fade.isOff())
            return;
        for (int i = 0; i < numSamples; ++i)
        {
            const auto share = fade.next(), middle = 0.5f * (left[i] + right[i]);
            left[i] = crossFaded (left[i], middle, share);
            right[i] = crossFaded (right[i], middle, share);
        }
    }

private:
    StageSwitch fade;
};

} // namespace galvani
