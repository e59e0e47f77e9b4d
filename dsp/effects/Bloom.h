// A reverb: how loud, how long, how bright.
#pragma once

#include "dsp/effects/DelayLine.h"
#include "dsp/effects/Diffuser.h"
#include "dsp/effects/FeedbackNetwork.h"
#include "dsp/modulation/TickRamp.h"

#include <array>

namespace galvani
{

struct BloomSettings
{
    float amount = 0.25f;      ///< 0..1: level of the reverb
    float decaySeconds = 1.6f; ///< to -60 dB at low frequencies, 0.2..30
    float tone = 0.5f;         ///< 0..1: 5 kHz lasts 0.15 of the decay at 0, all of it at 1
};

/** High-pass at 30 Hz, 6 ms of pre-delay, diffusers, a FeedbackNetwork. It does nothing while the amount is 0, and
    sleeps once what it was given has faded. A longer decay adds up more of a sound that goes on; half of that (in
    decibels) is made up for. */
class Bloom
{
public:
    void prepare (double sampleRate, int maximumBlockSize, int samplesPerTick);
    void reset() noexcept;

    /** Once a control tick, and reached in one: a knob that jumps is to be smoothed before. */
    void setSettings (const BloomSettings&) noexcept;

    /** Adds the reverb of what comes in to it. */
    void process (float* left, float* right, int numSamples) noexcept;

    /** Seconds after which silence in has become silence out. */
    static double tailSeconds (const BloomSettings&) noexcept;

private:
    struct Channel
    {
        DelayLine before;
        Diffuser diffuser;
        float lastIn = 0.0f, lastOut = 0.0f;
    };

    void wake() noexcept;
    float entering (Channel&, float) noexcept;
    void add (float& left, float& right) noexcept;

    std::array<Channel, 2> channels;
    FeedbackNetwork network;
    TickRamp level;
    BloomSettings settings;
    float blockPole = 0.996f;
    int preDelay = 288, quietLength = 1, quietSamples = 0;
    int entranceLength = 1, entrance = 0; ///< fades the sound in that was there before the knob was
    bool asleep = true, wasOff = true, started = false;
};

} // namespace galvani
