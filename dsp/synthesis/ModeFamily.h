// The partials of vibrating bodies as ratios to the lowest, with how long each rings and where it can be struck.
#pragma once

#include "dsp/synthesis/BodyTuning.h"

namespace galvani
{

/** One partial; what belongs to no family (scale, chord) is taken as the string without stiffness.

    Ratios:
      string    n sqrt (1 + B n^2), B = 0.0003 (H. Fletcher, "Normal vibration frequencies of a stiff piano string",
                JASA 36, 1964)
      membrane  zeros of the Bessel functions, j_mn / j_01 (Rayleigh, "The Theory of Sound", chapter 9)
      bar       free at both ends: ((b_n L) / (b_1 L))^2 with cos (bL) cosh (bL) = 1 (Fletcher and Rossing, "The Physics
                of Musical Instruments", chapter 2)
      bell      the just ratios of a minor-third bell to its prime: hum, prime, tierce, quint, nominal, tenth, eleventh,
                twelfth, double octave and three above (Rossing and Perrin, "Vibrations of bells", Applied Acoustics 20,
                1987)
      glass     modes (2,0) to (6,0) of a wine glass (A. P. French, "In vino veritas: a study of wineglass acoustics",
                American Journal of Physics 51, 1983; figures as in the table of modal ratios in the Csound manual) */
struct Partial
{
    float ratio = 1.0f;
    float decay = 1.0f;     ///< against the longest of the family
    float amplitude = 1.0f; ///< against the strongest
};

/** How many different partials a family has to give, 1..16. */
int numPartials (BodyTuning) noexcept;

/** @param index  0 the lowest .. numPartials - 1 */
Partial partialOf (BodyTuning, int index) noexcept;

/** How strongly a blow at a place sets a partial swinging, 0..1: its mode shape, with the largest swing as 1.
    @param place  0: at the end or edge (of bells and glasses, the rim) .. 1: in the middle (high up). Up to 0.1 the
                  shapes come in gradually: at 0 every partial is struck alike. */
float swingAt (BodyTuning, int index, float place) noexcept;

} // namespace galvani
