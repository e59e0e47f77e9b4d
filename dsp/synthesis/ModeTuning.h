// Spreads the partials of a kind of body over the thirty-two modes of the resonators.
#pragma once

#include "dsp/synthesis/BodyTuning.h"
#include "dsp/synthesis/ModeSet.h"

#include <span>

namespace galvani
{

struct ModeTuning
{
    BodyTuning tuning = BodyTuning::scale;
    int scale = 0;                       ///< as in Scale.h
    float rootNote = 45.0f;              ///< MIDI note of the lowest degree, or of the family's ratio 1
    float position = 0.0f;               ///< 0..1: where the body is struck, as in swingAt()
    std::span<const float> heldHertz {}; ///< for the chord: at most 16 notes; none: root, fifth and octave

    /** Fills in the modes, ascending on either side.

        Scale: the hemispheres take turns on the way up, so that neighbours in pitch sound from opposite sides. All
        others: both sides have the same sixteen partials, the right one's 3 cents above the left's, so that they beat
        slowly. A family with fewer partials below 16 kHz is repeated on the next degrees of the scale. Chord: the
        first harmonics of all notes, then the second ones, and so on. */
    void fill (ModeSet&) const noexcept;
};

} // namespace galvani
