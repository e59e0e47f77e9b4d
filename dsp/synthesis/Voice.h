// What the brain and hands play: grains of the incoming sound, struck resonators and keys, through drive and effects.
#pragma once

#include "dsp/effects/Drive.h"
#include "dsp/effects/EffectChain.h"
#include "dsp/modulation/TickRamp.h"
#include "dsp/performance/SpikeNotes.h"
#include "dsp/synthesis/BodyPlayer.h"
#include "dsp/synthesis/CaptureBuffer.h"
#include "dsp/synthesis/GrainPlayer.h"
#include "dsp/synthesis/VoiceSettings.h"
#include "dsp/synthesis/keys/KeySynth.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Groups 0..15 belong to the left hemisphere and sound from the left, 16..31 to the right; within each, a higher group
    plays higher. Call order for each piece of a block: beginPiece(), spike() for its spikes, process(),
    endPiece(); the setters only between pieces, at control ticks. */
class Voice
{
public:
    void prepare (double sampleRate, int maximumBlockSize, int samplesPerTick);
    void reset() noexcept;

    /** Spikes are shared out by it: larger groups sound no louder. */
    void setNeuronsPerGroup (int neurons) noexcept;
    void setSettings (const VoiceSettings&) noexcept;
    void setNoteRoutes (std::span<const NoteRoute>, KeyUnitsFunction) noexcept;
    void setLfo (float value01) noexcept { keys.setLfo (value01); }
    /** Hz of every MIDI note. */
    void setTuning (const std::array<float, 128>&) noexcept;
    /** Once a control tick. @param quarterNotes  position at the next sample  @param tempo  quarter notes a minute; 0:
     * there are no beats */
    void setTransport (double quarterNotes, double tempo) noexcept { grains.setTransport (quarterNotes, tempo); }

    /** @param performance  of the player in the piece that comes, in the order of their samples, which count from its
                            first */
    void beginPiece (std::span<const PerformanceEvent> performance) noexcept { gestures = waiting = performance; }

    /** A spike at a sample of the next process(): strikes its group's resonator, counts towards the group's next grain
        and may play a note.
        @param sampleOffset  not before that of the spike before
        @param chance  a number drawn for this spike: decides place, time and detune of its grain
        @param loudness  how loud the brain's surroundings are, linear: strikes are that strong */
    void spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept;

    /** What the player does at a sample of the next process(), where that is not told then. */
    void handle (const PerformanceEvent&) noexcept;

    /** Hears a piece of the incoming sound and writes what is played.
        @param wetLeft, wetRight  overwritten; must not be the inputs */
    void process (const float* left, const float* right, float* wetLeft, float* wetRight, int numSamples) noexcept;

    /** The notes that spikes played in this piece, with their ends, until endPiece(). */
    std::span<const PerformanceEvent> spikeNotes() const noexcept { return notes.events(); }

    void endPiece() noexcept { notes.clear(); }

    /** What the newest note of the keys says. */
    NoteValues newestNote() const noexcept { return keys.newest(); }

private:
    void playHands (int upTo) noexcept;
    void playHand (const PerformanceEvent&) noexcept;
    void playKeys() noexcept;
    void applyTail() noexcept;

    CaptureBuffer capture;
    GrainPlayer grains;
    BodyPlayer body;
    SpikeNotes notes;
    KeySynth keys;
    Drive drive;
    EffectChain effects;

    VoiceSettings settings;
    std::span<const PerformanceEvent> gestures, waiting; ///< of the piece; waiting: for grains and body
    std::array<float, 128> noteHz {};
    int ticksOfPanic = 0; ///< while they last, what lingers is cut off

    TickRamp grainGain, bodyGain, driveDecibels, keysGain;
    std::vector<float> otherLeft, otherRight, decibels;
};

} // namespace galvani
