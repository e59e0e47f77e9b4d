// Measures the frequency of a tone, damped or not.
#pragma once

#include <cmath>
#include <complex>
#include <cstddef>
#include <numbers>
#include <span>

namespace galvani::test
{

/** From how far the phase turns between the two halves, measured against a frequency near it (within a tenth of a cycle
    over half the length). */
inline double frequencyNear (double hertz, std::span<const float> sound, double sampleRate)
{
    constexpr auto turn = 2.0 * std::numbers::pi;
    const auto half = sound.size() / 2;
    const auto phasor = [&] (std::size_t from)
    {
        std::complex<double> sum;
        for (std::size_t i = 0; i < half; ++i)
        {
            const auto hann =
                0.5 - 0.5 * std::cos (turn * (static_cast<double> (i) + 0.5) / static_cast<double> (half));
            sum += hann * static_cast<double> (sound[from + i])
                   * std::polar (1.0, -turn * std::fmod (hertz * static_cast<double> (from + i) / sampleRate, 1.0));
        }
        return sum;
    };
    const auto turned = std::arg (phasor (half) * std::conj (phasor (0)));
    return hertz + turned / turn * sampleRate / static_cast<double> (half);
}

inline double centsBetween (double hertz, double reference) { return 1200.0 * std::log2 (hertz / reference); }

} // namespace galvani::test
