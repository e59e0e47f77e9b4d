// One note of the keys: two oscillators, a filter and two envelopes.
#pragma once

#include "dsp/synthesis/keys/ControlInterval.h"
#include "dsp/synthesis/keys/ControlRamp.h"
#include "dsp/synthesis/keys/Envelope.h"
#include "dsp/synthesis/keys/KeyFilter.h"
#include "dsp/synthesis/keys/KeySettings.h"
#include "dsp/synthesis/keys/NoteValues.h"
#include "dsp/synthesis/keys/VoicePatch.h"
#include "dsp/synthesis/keys/WavetableOscillator.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Settings come at the beginning of a control interval, are smoothed over about 2 ms, and move in straight lines
   within it. Sound is made at twice the host's rate. Lanes are the unison: oscillator 2 of a lane modulates oscillator
   1 of it. A voice has one filter until it is heard wider than the middle, then two. */
class KeyVoice
{
public:
    struct Note
    {
        int note = 60, channel = 1;
        float velocity = 1.0f;
        float startPitch = 60.0f; ///< semitones; where a glide to the note's own pitch begins
        std::uint32_t chance = 1; ///< draws phases, noise and the random source
    };

    /** What the player does to a note while it sounds. */
    struct Touch
    {
        float pitch = 60.0f; ///< of the note in its tuning, semitones
        float bend = 0.0f;   ///< semitones
        float pressure = 0.0f, slide = 0.5f;
    };

    void prepare (double sampleRate) noexcept;
    void reset() noexcept;

    /** Anywhere in a control interval; until the next one nothing moves but the envelope. */
    void start (const Note&, const VoicePatch&, const Touch&) noexcept;
    void retrigger (float velocity) noexcept;
    void release() noexcept;

    /** A smoothed route that stays goes on from where it is; a new one begins where its source stands. */
    void routesChanged (const VoicePatch& before, const VoicePatch& now) noexcept;

    /** Ends it in 2.5 ms. */
    void fadeOut() noexcept;

    /** At the beginning of a control interval.
        @param newTick  routes are to be computed anew */
    void aim (const VoicePatch&, const Touch&, bool newTick) noexcept;

    /** Adds twice numSamples samples of the double rate.
        @param first  the place in the interval of the first of them */
    void render (float* left, float* right, int first, int numSamples) noexcept;

    bool isActive() const noexcept { return active; }
    bool isFading() const noexcept { return fadeStep > 0.0f; }
    float fadeLeft() const noexcept { return fade; }
    float currentPitch() const noexcept { return pitchNow; }
    const Note& note() const noexcept { return playing; }
    const NoteValues& sources() const noexcept { return values; }

private:
    using Buffer = std::array<float, static_cast<size_t> (maximumControlSteps)>;
    static constexpr int lanesAtMost = WavetableOscillator::maximumLanes;

    struct Lane
    {
        ControlRamp left, right;
        float gain = 0.0f, place = 0.0f; ///< loudness, and where between -1 and 1 it is detuned and heard
        bool sounding = false;
    };

    float valueOf (KeyValue value) const noexcept { return smooth[indexOf (value)]; }
    void retarget (const VoicePatch&, bool jump) noexcept;
    void follow (const VoicePatch&, const Touch&, bool jump) noexcept;
    void aimOscillators (const VoicePatch&, bool jump) noexcept;
    void aimLane (int lane, const VoicePatch&, float hz1, float hz2, bool jump) noexcept;
    void mixOscillators (Buffer& left, Buffer& right, int first, int count) noexcept;
    void addNoise (Buffer& left, Buffer& right, int first, int count) noexcept;

    Note playing;
    NoteValues values;
    KeyValues targets {}, smooth {};
    std::array<float, static_cast<size_t> (maximumNoteRoutes)> followed {}; ///< what each route says, smoothed
    WavetableOscillator osc1, osc2;
    KeyFilter filter;
    Envelope loudness, shape; ///< by the sample, by the control interval
    std::array<Lane, static_cast<size_t> (lanesAtMost)> lanes {};
    ControlRamp level1, level2, ringDry, ringWet, fm, noise, gain;

    double rateHz = 96000.0;
    float smoothing = 1.0f, slowSmoothing = 1.0f, intervalSeconds = 0.00033f, fadePerSample = 0.01f;
    float highestHz = 20000.0f;
    int steps = 32;

    float pitchNow = 60.0f, glideFrom = 60.0f, glidePlace = 1.0f, pitchOfNote = 60.0f, bendNow = 0.0f;
    float fade = 1.0f, fadeStep = 0.0f, lastLoudness = 0.0f;
    std::uint32_t noiseState = 1;
    bool active = false, stereo = false;
};

} // namespace galvani
