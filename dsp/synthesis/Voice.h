// What the brain plays: grains of the incoming sound and struck resonators, through drive, filter, echo and reverb.
#pragma once

#include "dsp/effects/Bloom.h"
#include "dsp/effects/Drive.h"
#include "dsp/effects/Echo.h"
#include "dsp/effects/ToneFilter.h"
#include "dsp/modulation/TickRamp.h"
#include "dsp/synthesis/CaptureBuffer.h"
#include "dsp/synthesis/GrainCloud.h"
#include "dsp/synthesis/ResonatorBank.h"
#include "dsp/synthesis/VoiceSettings.h"

#include <array>
#include <cstdint>
#include <vector>

namespace galvani
{

/** Groups 0..15 belong to the left hemisphere and sound from the left, 16..31 to the right; within each, a higher group
    plays higher. Call order for each piece of a block: spike() for its spikes, then process(); setSettings() only
    between pieces, at control ticks. */
class Voice
{
public:
    static constexpr int groupsPerSide = 16, numGroups = 2 * groupsPerSide;

    void prepare (double sampleRate, int maximumBlockSize, int samplesPerTick);
    void reset() noexcept;

    /** Spikes are shared out by it: larger groups sound no louder. */
    void setNeuronsPerGroup (int neurons) noexcept;
    void setSettings (const VoiceSettings&) noexcept;

    /** A spike at a sample of the next process(): strikes its group's resonator and counts towards the group's next
       grain.
        @param sampleOffset  not before that of the spike before
        @param chance  a number drawn for this spike: decides place, time and detune of its grain
        @param loudness  how loud the brain's surroundings are, linear: strikes are that strong */
    void spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept;

    /** Hears a piece of the incoming sound and writes what the brain plays.
        @param wetLeft, wetRight  overwritten; must not be the inputs */
    void process (const float* left, const float* right, float* wetLeft, float* wetRight, int numSamples) noexcept;

private:
    void startGrain (int group, int sampleOffset, std::uint64_t chance) noexcept;
    void retune() noexcept;

    CaptureBuffer capture;
    GrainCloud grains;
    ResonatorBank resonators;
    Drive drive;
    ToneFilter filter;
    Echo echo;
    Bloom bloom;

    VoiceSettings settings;
    int tunedScale = -1;
    float tunedRoot = -1.0f;
    float strikeGain = 0.1f;
    float spikeShare = 1.0f;               ///< 32 over the neurons a group has
    std::array<float, numGroups> saved {}; ///< of each group's way to its next grain, 0..1

    TickRamp grainGain, bodyGain, driveDecibels, cutoff, resonance, echoTime, echoFeedback, echoLevel, width;
    std::vector<float> bodyLeft, bodyRight, control1, control2, control3;
};

} // namespace galvani
