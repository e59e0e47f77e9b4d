// Musical scales as frequencies: what the resonators are tuned to.
#pragma once

#include <span>

namespace galvani
{

/** Fills in the degrees of a scale from its root upward, ascending, in Hz; equal temperament, A4 (note 69) = 440 Hz.
    @param scaleIndex  as in the choices of the parameter body_scale: 0 minor pentatonic, 1 major pentatonic, 2 Dorian,
                       3 Phrygian, 4 whole tone, 5 fifths (root, fifth, octave), 6 harmonic (multiples of the root's
                       frequency), 7 chromatic; anything else is taken as the nearest of these
    @param rootNote    MIDI note number of the first degree, fractions allowed */
void scaleFrequencies (int scaleIndex, float rootNote, std::span<float> frequencies) noexcept;

} // namespace galvani
