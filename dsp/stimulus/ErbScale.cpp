#include "dsp/stimulus/ErbScale.h"

#include <cmath>

namespace galvani
{

double erbBandwidth (double frequency) noexcept { return 24.7 * (0.00437 * frequency + 1.0); }

double erbNumber (double frequency) noexcept { return 21.4 * std::log10 (0.00437 * frequency + 1.0); }

double erbFrequency (double number) noexcept { return (std::pow (10.0, number / 21.4) - 1.0) / 0.00437; }

} // namespace galvani
