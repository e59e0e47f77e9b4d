// The keys: a polyphonic wavetable synthesiser, played by hands or by spikes.
#pragma once

#include "dsp/performance/PerformanceEvent.h"
#include "dsp/synthesis/keys/HalfBandDecimator.h"
#include "dsp/synthesis/keys/KeyChannels.h"
#include "dsp/synthesis/keys/KeyEventQueue.h"
#include "dsp/synthesis/keys/KeyVoice.h"
#include "dsp/synthesis/keys/VoicePatch.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace galvani
{

/** Up to 16 notes sound, and what had to make room fades in places beside them. Voices run at twice the sample rate and
    are brought down together. Output is a function of samples, events and settings, not of how process() is cut. When
    nothing sounds, process() adds nothing and costs nothing. Call order for each piece of a block: handle() for its
    events, then process(); the setters only between pieces. */
class KeySynth
{
public:
    static constexpr int maximumVoices = 16;

    void prepare (double sampleRate, int maximumBlockSize, int samplesPerTick);

    /** Silence, no pedals nor bends; settings, routes and tuning stay. */
    void reset() noexcept;

    /** Once a control tick. Values beyond their range are taken as the nearest, what is no number as the default. */
    void setSettings (const KeySettings&) noexcept;

    /** At most 64, further ones are left out. The function is called on the audio thread. */
    void setNoteRoutes (std::span<const NoteRoute>, KeyUnitsFunction) noexcept;

    /** The global LFO that notes hear as their own, 0..1. */
    void setLfo (float value01) noexcept;

    /** Hz of every MIDI note; sounding notes move there within milliseconds. */
    void setTuning (const std::array<float, 128>& noteHz) noexcept;

    /** An event for a sample of the next process(), not before that of the event before. Of a flood the oldest are
        played early, in order, and none is lost. */
    void handle (const PerformanceEvent&) noexcept;

    /** Adds to the buffers. */
    void process (float* left, float* right, int numSamples) noexcept;

    /** The sources of the note that began last, while it sounds and after. */
    NoteValues newest() const noexcept { return newestValues; }

    /** Notes that sound, without those that fade to make room. */
    int numSounding() const noexcept;

private:
    static constexpr size_t numSlots = 24;
    static constexpr int brainChannel = 0;

    enum class Key
    {
        held,
        pedalled,
        released
    };

    struct Slot
    {
        KeyVoice voice;
        Key key = Key::released;
        float notePressure = 0.0f;
        std::uint32_t age = 0; ///< the number of the note in order of playing
        bool follows = true;   ///< its channel's bends; a released one no more when a new note took the channel
        KeyVoice::Touch touch;
        bool hasPending = false; ///< a note waits for the voice to have faded
        PerformanceEvent pending;

        bool isPlaying() const noexcept { return voice.isActive() && ! voice.isFading(); }
    };

    void apply (const PerformanceEvent&) noexcept;
    void noteOn (const PerformanceEvent&) noexcept;
    void noteOff (const PerformanceEvent&) noexcept;
    void letGo (Slot&) noexcept;
    void releaseUnpedalled() noexcept;
    void endAll (bool atOnce) noexcept;
    Slot* leastWanted() noexcept;
    void keepWithin (int numVoices) noexcept;
    Slot& slotForNewNote() noexcept;
    void begin (Slot&, const PerformanceEvent&) noexcept;
    KeyVoice::Touch touchOf (Slot&, int note, int channel) noexcept;

    void aimVoices() noexcept;
    void render (float* left, float* right, int numSamples) noexcept;
    void rest() noexcept;

    VoicePatch patch;
    std::array<Slot, numSlots> slots {};
    KeyChannels channels;
    KeyEventQueue queue;
    HalfBandDecimator decimator;
    std::array<float, 128> noteHz {}, notePitch {};
    NoteValues newestValues;
    size_t newestSlot = 0;

    int interval = 16, place = 0; ///< of a control interval: its length, and where in it the next sample is
    int ringOut = 0, ringOutLength = 4096;
    std::uint32_t notesPlayed = 0;
    float lastPitch = 60.0f;
    bool isIdle = true, newTick = false;
};

} // namespace galvani
