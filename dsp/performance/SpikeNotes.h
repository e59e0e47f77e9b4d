// Plays spikes as notes of a scale.
#pragma once

#include "dsp/performance/PerformanceEvent.h"
#include "dsp/performance/SpikeNotesSettings.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace galvani
{

/** A group plays one note at a time, of a fixed length; spikes while it sounds are passed over (prolonging it would
   make one endless note of a busy group). Groups of both sides that share a pitch take turns, and no more than 16 notes
    sound at once, so that every note-on has exactly one note-off and no note sticks.

    Call order for each piece: setSettings() between pieces; spike() for its spikes, in their order; advance(); then
    events() are the piece's, and clear(). What is played is a function of samples: how they are cut makes no
   difference. */
class SpikeNotes
{
public:
    static constexpr int numGroups = 32, groupsPerSide = 16;
    static constexpr std::size_t mostNotes = 16, capacity = 512;

    void prepare (double sampleRate);

    /** Forgets every note without ending it: for when whoever hears them forgets them too. */
    void reset() noexcept;

    /** The chances of a spike shrink where groups are larger than 32 neurons: larger brains play no more. */
    void setNeuronsPerGroup (int neurons) noexcept;

    /** Notes that sound keep their pitch; a shorter length ends them sooner. Switching off is release(). */
    void setSettings (const SpikeNotesSettings&) noexcept;

    /** A spike at a sample of the piece that is to come.
        @param group         0..31; others are passed over
        @param sampleOffset  not before that of the spike before
        @param chance        a number drawn for this spike
        @param loudness      of the brain's surroundings, 0..1 */
    void spike (int group, int sampleOffset, std::uint64_t chance, float loudness) noexcept;

    /** Ends the notes that are due within the piece. */
    void advance (int numSamples) noexcept;

    /** Ends every note now: at the sample of the last event of this piece, or at the start of the next. */
    void release() noexcept;

    /** In the order of their samples, of channel 0. */
    std::span<const PerformanceEvent> events() const noexcept { return { list.data(), numEvents }; }
    void clear() noexcept;

    int numSounding() const noexcept { return static_cast<int> (numNotes); }

private:
    struct Note
    {
        int group = 0, pitch = 0;
        std::int64_t left = 0; ///< samples from the start of the piece to its end
    };

    bool mayPlay (int group, std::uint64_t chance) const noexcept;
    bool isTaken (int group, int pitch) const noexcept;
    int pitchOf (int group) const noexcept;
    float velocityFor (float loudness) const noexcept;
    void endNotesUntil (std::int64_t sample) noexcept;
    void add (PerformanceEvent::Kind, int sampleOffset, int pitch, float value) noexcept;

    SpikeNotesSettings settings;
    std::array<Note, mostNotes> notes {}; ///< in the order of their ends
    std::array<PerformanceEvent, capacity> list {};
    std::size_t numNotes = 0, numEvents = 0;
    std::uint64_t threshold = 0; ///< of the chance, of 2^32
    std::int64_t length = 1;
    int latest = 0;
    double sampleRate = 48000.0, spikeShare = 1.0;
};

} // namespace galvani
