// A stereo echo whose repeats darken, thin and stay bounded.
#pragma once

#include "dsp/effects/DelayLine.h"

#include <array>

namespace galvani
{

/** Each channel's loop: delay line (third-order Lagrange), one-pole low-pass at 6 kHz, one-pole high-pass at 80 Hz,
    feedback, a little of the other channel, and a soft bound of 2. The right channel's delay is 1.3 % longer.
    A delay time that jumps is followed as a tape would: by reading up to half as fast again or half as slow. */
class Echo
{
public:
    static constexpr float maximumSeconds = 2.1f, maximumFeedback = 0.95f;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Adds the echoes of what comes in to it; all control values one a sample.
        @param timeSeconds  0.001..2.1
        @param send01       how much of the sound enters the loop; nullptr: all */
    void process (float* left, float* right, const float* timeSeconds, const float* feedback01, const float* level01,
                  int numSamples, const float* send01 = nullptr) noexcept;

    /** Seconds after which silence in has become silence out, at the least favourable frequency. */
    static double tailSeconds (float timeSeconds, float feedback01) noexcept;

private:
    struct Damping
    {
        float low = 0.0f, rumble = 0.0f;
    };

    float damped (int channel, float echo) noexcept;
    void followTime (double wantedSamples) noexcept;

    std::array<DelayLine, 2> lines;
    std::array<Damping, 2> damping;
    double sampleRate = 48000.0;
    double delay = 0.0; ///< of the left channel, in samples; 0 until the first sample since reset()
    double timePull = 0.001;
    float lowPass = 0.5f, highPass = 0.01f;
    float shortest = 4.0f, longest = 4.0f;
};

} // namespace galvani
