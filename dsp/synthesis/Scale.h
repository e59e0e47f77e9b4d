// Musical scales as frequencies, intervals and notes: what resonators are tuned to, grains transposed by, spikes play.
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

/** The interval of the scale nearest to one in semitones, both counted from the root; the lower of two as near. Degrees
    repeat in each octave, below the root too; those of the harmonic scale are mirrored there: its frequency over
   2, 3...
    @param scaleIndex  as above
    @param semitones   any finite number; no number is taken as 0 */
float nearestInScale (int scaleIndex, float semitones) noexcept;

/** How many degrees a scale has from its root up to so many octaves above it, both counted: 1 + octaves times its notes
    an octave, or for the harmonic scale 2^octaves.
    @param octaves  0..10 */
int scaleDegreesWithin (int scaleIndex, int octaves) noexcept;

/** The MIDI note nearest to a degree of a scale, degree 0 being the root; what would lie above 127 is moved down by
    octaves until it does not.
    @param degree  0 or above, in the harmonic scale the (degree + 1)-th multiple of the root's frequency */
int scaleNote (int scaleIndex, int rootNote, int degree) noexcept;

} // namespace galvani
