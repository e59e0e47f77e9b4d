#include "dsp/stimulus/GammatoneBank.h"

#include "dsp/stimulus/ErbScale.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace galvani
{

void GammatoneBank::prepare (double sampleRate)
{
    const auto low = erbNumber (lowest_Hz);
    const auto high = erbNumber (std::min (highest_Hz, 0.45 * sampleRate));
    constexpr auto bandwidthOfOrderFour = std::numbers::pi * 720.0 / 64.0 / 36.0;
    for (size_t b = 0; b < numBands; ++b)
    {
        centres[b] = erbFrequency (low + (high - low) * static_cast<double> (b) / (numBands - 1));
        const auto decay = erbBandwidth (centres[b]) / bandwidthOfOrderFour;
        const auto lambda = std::exp (-2.0 * std::numbers::pi * decay / sampleRate);
        const auto angle = 2.0 * std::numbers::pi * centres[b] / sampleRate;
        gain[b] = static_cast<float> (1.0 - lambda);
        poleReal[b] = static_cast<float> (lambda * std::cos (angle));
        poleImaginary[b] = static_cast<float> (lambda * std::sin (angle));
    }
    reset();
}

void GammatoneBank::reset() noexcept { stages = {}; }

} // namespace galvani
