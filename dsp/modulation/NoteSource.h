// What a single note brings along that can move the sound of its own voice.
#pragma once

namespace galvani
{

/** Each runs 0..1. */
enum class NoteSource
{
    velocity,  ///< unipolar
    pressure,  ///< unipolar; the larger of the channel's and the note's own
    slide,     ///< bipolar about 0.5
    key,       ///< bipolar: 0.5 is note 60, an eighth is an octave
    envelope2, ///< unipolar
    lfo,       ///< bipolar about 0.5
    random,    ///< bipolar about 0.5; drawn when the note begins
    count
};

inline constexpr int numNoteSources = static_cast<int> (NoteSource::count);

/** What a route adds at depth 1: the source itself, or -1..1 of one that has a middle. */
constexpr bool isBipolar (NoteSource source) noexcept
{
    return source == NoteSource::slide || source == NoteSource::key || source == NoteSource::lfo
           || source == NoteSource::random;
}

} // namespace galvani
