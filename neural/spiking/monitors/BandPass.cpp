#include "neural/spiking/monitors/BandPass.h"

#include <cmath>
#include <complex>
#include <numbers>

namespace galvani
{

BandPass designBandPass (double lowest_Hz, double highest_Hz, double sampleRate)
{
    // In units of twice the sample rate, so that z = (1 + s) / (1 - s).
    const auto warped = [sampleRate] (double hertz) { return std::tan (std::numbers::pi * hertz / sampleRate); };
    const auto low = warped (lowest_Hz), high = warped (highest_Hz);
    const auto width = high - low, middle = low * high;

    // Of the low-pass's conjugate poles one is enough: it becomes two poles, whose conjugates the other becomes.
    const std::complex<double> pole { -std::numbers::sqrt2 / 2.0, std::numbers::sqrt2 / 2.0 };
    const auto half = 0.5 * width * pole;
    const auto root = std::sqrt (half * half - middle);
    const std::array analog { half + root, half - root };

    BandPass filter {};
    const auto angle = 2.0 * std::atan (std::sqrt (middle));
    const auto z = std::polar (1.0, -angle);
    std::complex<double> response = 1.0;
    for (size_t i = 0; i < analog.size(); ++i)
    {
        const auto discrete = (1.0 + analog[i]) / (1.0 - analog[i]);
        const auto a1 = -2.0 * discrete.real(), a2 = std::norm (discrete);
        filter.sections[i] = { static_cast<float> (a1), static_cast<float> (a2) };
        response *= (1.0 - z * z) / (1.0 + a1 * z + a2 * z * z);
    }
    filter.gain = static_cast<float> (1.0 / std::abs (response));
    return filter;
}

} // namespace galvani
