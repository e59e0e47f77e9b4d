// The effects in their order: filter, tape, chorus, echo, bloom, width.
#pragma once

#include "dsp/effects/Bloom.h"
#include "dsp/effects/Chorus.h"
#include "dsp/effects/Echo.h"
#include "dsp/effects/EffectSettings.h"
#include "dsp/effects/Glide.h"
#include "dsp/effects/StageSwitch.h"
#include "dsp/effects/Tape.h"
#include "dsp/effects/ToneFilter.h"

#include <array>

namespace galvani
{

/** Zero latency. Settings glide over some milliseconds. A stage that is switched cross-fades over 15 ms (filter, tape
    and chorus run unheard before, until their delays have filled) and, once off, does not run; when it comes back its
    past is gone. Echo and bloom add to the sound: theirs is faded, and so is what enters them. */
class EffectChain
{
public:
    void prepare (double sampleRate, int maximumBlockSize, int samplesPerTick);
    void reset() noexcept;

    /** Once a control tick, between two calls of process(). Values out of range are taken as the nearest in it; the
        first settings since reset() hold at once. */
    void setSettings (const EffectSettings&) noexcept;

    /** In place; what is no number becomes 0. */
    void process (float* left, float* right, int numSamples) noexcept;

    /** Seconds after which silence in has become silence out. */
    static double tailSeconds (const EffectSettings&) noexcept;

private:
    static constexpr int chunkLength = 64;
    using Chunk = std::array<float, chunkLength>;

    void setFilter (const EffectSettings&) noexcept;
    void setTape (const EffectSettings&) noexcept;
    void setChorus (const EffectSettings&) noexcept;
    void setEcho (const EffectSettings&) noexcept;
    void processChunk (float* left, float* right, int numSamples) noexcept;
    void echoChunk (float* left, float* right, int numSamples) noexcept;
    template <typename Stage>
    void insert (StageSwitch&, float* left, float* right, int numSamples, Stage&&) noexcept;

    ToneFilter filter;
    Tape tape;
    Chorus chorus;
    Echo echo;
    Bloom bloom;
    StageSwitch filterSwitch, tapeSwitch, chorusSwitch, echoSwitch, widthSwitch;

    Glide cutoff, resonance, tapeDrive, tapeAge, chorusRate, chorusDepth, chorusMix, echoTime, echoFeedback, echoLevel,
        bloomAmount, bloomDecay, bloomTone, width;
    Chunk control1, control2, control3, control4, dryLeft, dryRight;
};

} // namespace galvani
