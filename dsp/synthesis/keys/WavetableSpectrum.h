// What the waves are made of: the harmonics of each table and frame.
#pragma once

#include <array>
#include <complex>
#include <cstddef>

namespace galvani
{

inline constexpr int maximumHarmonics = 1024;

/** Element h is harmonic h, as the coefficient c of Re (c e^(i h t)); element 0 is always 0. */
using WavetableSpectrum = std::array<std::complex<double>, static_cast<size_t> (maximumHarmonics) + 1>;

/** @param table     0..11, as in wavetableNames
    @param position  0..1 through its frames
    Not normalised in loudness. */
WavetableSpectrum wavetableSpectrum (int table, double position);

} // namespace galvani
