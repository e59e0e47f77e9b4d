// The scale on which the ear spaces its bands: equivalent rectangular bandwidths.
#pragma once

namespace galvani
{

/** Bandwidth of the auditory filter at a frequency: 24.7 (0.00437 f + 1) Hz.
    Source: Glasberg and Moore (1990), Derivation of auditory filter shapes from notched-noise data. */
double erbBandwidth (double frequencyHz) noexcept;

/** Position on the scale: 21.4 log10 (0.00437 f + 1), and back. */
double erbNumber (double frequencyHz) noexcept;
double erbFrequency (double number) noexcept;

} // namespace galvani
