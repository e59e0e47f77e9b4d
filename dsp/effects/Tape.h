// Sound that has been on tape: pressed into it, dulled, fuller below, and not quite steady.
#pragma once

#include "dsp/effects/DelayLine.h"
#include "dsp/effects/SlowSine.h"
#include "dsp/effects/TwofoldOversampler.h"

#include <array>

namespace galvani
{

/** An insert. At twice the rate, with k = 10^(drive/20) - 1, z = k / (1 + k), bias b = z / 6 and lag h = z / 6:

        y[n] = s(b + (1 - h) k x[n] + h (y[n-1] - s(b))),  out = m (y - s(b))

    so the magnetisation drags behind where it does not saturate and one side gives way before the other; m keeps what
   is as loud as 0.2. Then, by age: a head bump of up to 3 dB at 70 Hz, treble lost from 5 kHz on, and a head that is up
   to 2.5 ms away and wavers (wow 0.7 Hz, flutter 7.3 Hz). A new tape (age 0) is read without delay. */
class Tape
{
public:
    static constexpr float greatestDrive = 24.0f;
    static constexpr double longestSeconds = 0.004;

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** @param driveDecibels  one value a sample, 0..24
        @param age01          one value a sample */
    void process (float* left, float* right, const float* driveDecibels, const float* age01, int numSamples) noexcept;

private:
    struct Channel
    {
        TwofoldOversampler oversampler;
        DelayLine line;
        float lag = 0.0f;                      ///< y[n-1] - s(b)
        float lastIn = 0.0f, lastOut = 0.0f;   ///< of the block against direct current
        float bumpBand = 0.0f, bumpLow = 0.0f; ///< integrators of the head bump's band-pass
        float treble = 0.0f;
    };

    void setDrive (float decibels) noexcept;
    float pressed (Channel&, float) const noexcept;
    float played (Channel&, float, float age, float delay) const noexcept;

    std::array<Channel, 2> channels;
    SlowPhase wow, flutter;
    double secondsPerSample = 1.0 / 48000.0;
    float samplesPerSecond = 48000.0f;

    float lastDecibels = -1.0f, steepness = 0.0f, makeUp = 1.0f, bias = 0.0f, rest = 0.0f, drag = 0.0f;
    float distance = -1.0f, distancePull = 0.001f; ///< of the head: follows age slowly, for a jump would be a squeal
    float blockPole = 0.999f, bumpTune = 0.01f, trebleTune = 0.5f;
};

} // namespace galvani
