// Strikes the resonators for spikes and played notes.
#pragma once

#include "dsp/synthesis/BodySettings.h"
#include "dsp/synthesis/HeldNotes.h"
#include "dsp/synthesis/ResonatorBank.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** A group strikes the mode of its own number. Call order for each piece of a block: spike() and the notes in order of
    time, then process(); setSettings() only between pieces, at control ticks.

    The chord is that of the notes held, and a note let go leaves it after 80 ms: when all are lifted together it rings
    on as it was until other notes are pressed, or allNotesOff() leads back to the root's chord. */
class BodyPlayer
{
public:
    static constexpr int numGroups = ResonatorBank::numModes;
    static constexpr std::size_t maximumEvents = 64; ///< notes on and off within a process(); more are left out

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Spikes are shared out by it: larger groups sound no louder. */
    void setNeuronsPerGroup (int neurons) noexcept;
    void setSettings (const BodySettings&) noexcept;

    /** A spike at a sample of the next process(): strikes its group's mode.
        @param chance    a number drawn for this spike: decides how hard it strikes
        @param loudness  how loud the brain's surroundings are, linear: strikes are that strong */
    void spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept;

    /** Strikes the nearest mode on either side; of a chord, after retuning, the modes of this note.
        @param note  any number that names it until noteOff()  @param hertz  its pitch, bends included
        @param velocity  0..1  @param sampleOffset  not before that of the note before */
    void noteOn (int note, float hertz, float velocity, int sampleOffset) noexcept;
    void bendNote (int note, float hertz, int sampleOffset) noexcept;
    void noteOff (int note, int sampleOffset) noexcept;
    void allNotesOff (int sampleOffset) noexcept;

    /** Adds the modes; of the input they hear what excite lets through. Both inputs may be null; neither may be the
       memory of an output. */
    void process (const float* inLeft, const float* inRight, float* left, float* right, int numSamples) noexcept;

private:
    enum class Kind
    {
        press,
        release,
        bend,
        clear
    };

    struct Event
    {
        Kind kind = Kind::press;
        int note = 0, sampleOffset = 0;
        float hertz = 0.0f, velocity = 0.0f;
    };

    void add (const Event&) noexcept;
    void apply (const Event&) noexcept;
    void press (const Event&) noexcept;
    void adoptHeld() noexcept;
    void retune() noexcept;
    void strikeNearest (float hertz, float velocity) noexcept;
    void strikeOwn (float hertz, float velocity) noexcept;

    ResonatorBank bank;
    BodySettings settings;
    ModeSet modes;
    HeldNotes held;
    HeldNotes chord; ///< what the modes are tuned to: held, or last held
    std::array<Event, maximumEvents> events;
    std::size_t numEvents = 0;
    int liftSamples = 1, samplesToAdopt = 0; ///< until the chord follows a release; 0: nothing to follow
    float strikeGain = 0.1f;
    float spikeShare = 1.0f; ///< 32 over the neurons a group has
    bool isTuned = false;
};

} // namespace galvani
