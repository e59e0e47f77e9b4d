// The height of a band-limited sound between its samples, known some samples late.
#pragma once

#include <juce_dsp/juce_dsp.h>

#include <array>

namespace galvani
{

/** Interpolates both channels at eight points a sample by a windowed sinc of 32 taps (Kaiser, beta 3: even within
    0.2 dB up to 0.46 of the sample rate). The answer concerns the moment latency samples ago. */
class TruePeakDetector
{
public:
    static constexpr int numTaps = 32, latency = numTaps / 2;

    /** Nothing below this much of the level of interest is interpolated: no peak can stand higher over its samples. */
    static constexpr float greatestOvershoot = 3.0f;

    TruePeakDetector();
    void reset() noexcept;

    /** Takes in one sample a channel.
        @returns the largest |value| of either channel between two neighbouring samples, about latency samples ago;
                 0 while nothing of the last numTaps samples was above leastPeak / greatestOvershoot */
    float push (float left, float right, float leastPeak) noexcept;

private:
    static constexpr int numPhases = 8;
    using Register = juce::dsp::SIMDRegister<float>;

    alignas (Register) std::array<std::array<float, numPhases>, numTaps> kernel {}; ///< [tap][phase]
    std::array<std::array<float, 2 * numTaps>, 2> past {};                          ///< twice, to be read in a row
    int position = 0, samplesOfInterest = 0;
};

} // namespace galvani
