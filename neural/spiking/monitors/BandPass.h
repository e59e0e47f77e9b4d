// The coefficients of a Butterworth band-pass filter as second-order sections.
#pragma once

#include <array>

namespace galvani
{

/** y = x - x(n-2) - a1 y(n-1) - a2 y(n-2), the numerator being the same in every section. */
struct BandPassSection
{
    float a1, a2;
};

/** Fourth order: two sections, and a gain on the input that makes the middle of the band 1. */
struct BandPass
{
    std::array<BandPassSection, 2> sections;
    float gain;
};

/** The second-order Butterworth low-pass turned into a band-pass and brought to discrete time by the bilinear transform
    with both edges prewarped, where it is -3 dB. Computed in double, rounded to float.
    Source: Oppenheim and Schafer, Discrete-Time Signal Processing (3rd ed., 2010), 7.2-7.4.
    @param lowest_Hz, highest_Hz  edges, 0 < lowest < highest < sampleRate / 2 */
BandPass designBandPass (double lowest_Hz, double highest_Hz, double sampleRate);

} // namespace galvani
