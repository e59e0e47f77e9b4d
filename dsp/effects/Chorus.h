// A stereo chorus: two copies a channel of the sound, each a little out of tune, each its own way.
#pragma once

#include "dsp/effects/DelayLine.h"
#include "dsp/effects/SlowSine.h"

#include <array>

namespace galvani
{

/** Each channel is read 9 and 13 ms late (third-order Lagrange), swung by up to 4 ms by sines half a cycle apart; the
    right channel's are a quarter of a cycle ahead. The sines start from 0 at reset(). */
class Chorus
{
public:
    static constexpr double longestSeconds = 0.018;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** All control values one a sample.
        @param rateHz   0.01..20
        @param depth01  1: swung by 4 ms
        @param mix01    0 untouched, 1 only the copies */
    void process (float* left, float* right, const float* rateHz, const float* depth01, const float* mix01,
                  int numSamples) noexcept;

private:
    std::array<DelayLine, 2> lines;
    SlowPhase phase;
    double secondsPerSample = 1.0 / 48000.0;
    float samplesPerSecond = 48000.0f;
};

} // namespace galvani
