// Turns spikes and played notes into grains.
#pragma once

#include "dsp/synthesis/GrainCloud.h"
#include "dsp/synthesis/GrainSettings.h"
#include "dsp/synthesis/HeldNotes.h"

#include <array>
#include <cstdint>

namespace galvani
{

/** Groups 0..15 belong to the left hemisphere and sound from the left, 16..31 to the right; within each, a higher group
    plays higher. Call order for each piece of a block: spike() and the notes in order
    of time, then process(); setSettings() and setTransport() only
    between pieces, at control ticks. */
class GrainPlayer
{
public:
    static constexpr int groupsPerSide = 16, numGroups = 2 * groupsPerSide;
    static constexpr int middleNote = 60; ///< plays the sound as it is

    void prepare (double sampleRate, int maximumBlockSize);
    void reset() noexcept;

    /** Spikes are shared out by it: larger groups start no more grains. */
    void setNeuronsPerGroup (int neurons) noexcept;
    void setSettings (const GrainSettings&) noexcept;

    /** @param quarterNotes  position at the first sample of the next process()
        @param tempo         quarter notes a minute; 0 when the transport stands: then there are no beats */
    void setTransport (double quarterNotes, double tempo) noexcept;

    /** A spike at a sample of the next process(): counts towards its group's next grain.
        @param sampleOffset  not before that of the spike or note before
        @param chance  a number drawn for this spike: decides place, time, detune and direction of its grain */
    void spike (int group, int sampleOffset, std::uint64_t chance) noexcept;

    /** Starts a grain at once. While notes are held, grains are transposed by them in turn; a seventeenth lets the
        oldest go.
        @param note       any number that names it until noteOff()
        @param semitones  above middleNote, bends included
        @param velocity   0..1: the loudness of its own grain */
    void noteOn (int note, float semitones, float velocity, int sampleOffset) noexcept;
    void bendNote (int note, float semitones) noexcept;
    void noteOff (int note) noexcept;
    void allNotesOff() noexcept;

    /** Adds the grains; the capture has been given these samples already. */
    void process (const CaptureBuffer&, float* left, float* right, int numSamples) noexcept;

    /** How many grains sound at the end of the last block: to be shown. */
    int active() const noexcept { return cloud.active(); }

private:
    struct Place
    {
        float height = 0.0f; ///< -1 low .. 1 high
        float pan = 0.0f;    ///< before spread
    };

    void start (Place, float semitones, bool isPlayed, float loudness, int sampleOffset, std::uint64_t chance) noexcept;
    float transposition (float semitones, bool isPlayed) const noexcept;
    float delaySeconds (float wanted, float pitchRatio, bool reversed, int sampleOffset) const noexcept;

    GrainCloud cloud;
    GrainSettings settings;
    HeldNotes held;
    std::size_t turn = 0;
    std::uint64_t notesPlayed = 0;
    std::array<float, numGroups> saved {}; ///< of each group's way to its next grain, 0..1
    float spikeShare = 1.0f;               ///< 32 over the neurons a group has

    double quarterNotes = 0.0, tempo = 0.0, sampleRate = 48000.0;
    double samplesSinceTransport = 0.0;
    int samplesUntilStill = 0; ///< of a capture that was frozen; counts while it fades
};

} // namespace galvani
