// The band-limited height of a recorded sound between its samples, measured with all the time in the world.
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace galvani::test
{

/** Largest |value| between sample n and n + 1, for each n: interpolated at 16 points by a sinc of 256 taps under a
    cosine-power window (even within 0.01 dB up to 0.49 of the sample rate). Sound before and after is silence. */
inline std::vector<float> truePeaks (std::span<const float> sound)
{
    constexpr int numPhases = 16, half = 128;
    std::vector<float> kernel (numPhases * 2 * half);
    for (int p = 0; p < numPhases; ++p)
        for (int t = 0; t < 2 * half; ++t)
        {
            const auto distance = t - (half - 1) - static_cast<double> (p) / numPhases;
            const auto angle = std::numbers::pi * distance;
            const auto window = std::pow (std::cos (0.5 * angle / half), 2.0);
            kernel[static_cast<std::size_t> (p * 2 * half + t)] =
                static_cast<float> (window * (distance == 0.0 ? 1.0 : std::sin (angle) / angle));
        }

    std::vector<float> padded (half - 1, 0.0f);
    padded.insert (padded.end(), sound.begin(), sound.end());
    padded.resize (sound.size() + 2 * half, 0.0f);

    std::vector<float> peaks (sound.size(), 0.0f);
    for (std::size_t n = 0; n < sound.size(); ++n)
        for (int p = 0; p < numPhases; ++p)
        {
            float sums[8] {};
            for (int t = 0; t < 2 * half; t += 8)
                for (int lane = 0; lane < 8; ++lane)
                    sums[lane] += kernel[static_cast<std::size_t> (p * 2 * half + t + lane)]
                                  * padded[n + static_cast<std::size_t> (t + lane)];
            auto sum = 0.0f;
            for (auto s : sums)
                sum += s;
            peaks[n] = std::max (peaks[n], std::abs (sum));
        }
    return peaks;
}

inline float decibels (float amplitude) { return 20.0f * std::log10 (std::max (amplitude, 1.0e-10f)); }

} // namespace galvani::test
