// What the ear hears: the incoming sound or the demo, made stereo, without anything that is not a number.
#pragma once

#include "dsp/modulation/SmoothSwitch.h"
#include "dsp/stimulus/SoundLoop.h"

#include <span>
#include <vector>

namespace galvani
{

class InputStage
{
public:
    void prepare (double sampleRate, int maximumBlockSize, const SoundData& demo);
    void reset() noexcept;

    void setDemo (bool shouldPlayDemo) noexcept { demoSwitch.set (shouldPlayDemo); }

    /** @param input  0, 1 or more channels; the first two are heard */
    void process (std::span<const float* const> input, int numSamples) noexcept;

    const float* left() const noexcept { return heardLeft.data(); }
    const float* right() const noexcept { return heardRight.data(); }

    /** Peak of both channels at each sample, falling by a factor of e in 0.12 s. */
    const float* loudness() const noexcept { return envelope.data(); }

private:
    SoundLoop demoLoop;
    SmoothSwitch demoSwitch;
    std::vector<float> heardLeft, heardRight, envelope;
    float held = 0.0f, fall = 0.0f;
};

} // namespace galvani
