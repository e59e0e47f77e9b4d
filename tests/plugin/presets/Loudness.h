// The integrated loudness of a stereo sound, by ITU-R BS.1770-4.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>
#include <span>
#include <vector>

namespace galvani::test
{

/** One second-order section, its coefficients divided by a0. */
struct Section
{
    double b0, b1, b2, a1, a2;
    double x1 = 0.0, x2 = 0.0, y1 = 0.0, y2 = 0.0;

    double next (double x)
    {
        const auto y = b0 * x + b1 * x1 + b2 * x2 - a1 * y1 - a2 * y2;
        x2 = x1;
        x1 = x;
        y2 = y1;
        y1 = y;
        return y;
    }
};

/** The two filters of the K-weighting at any sample rate: the standard's for 48 kHz, taken back to the analogue. */
inline std::array<Section, 2> kWeighting (double sampleRate)
{
    const auto shelf = [&]
    {
        const auto k = std::tan (std::numbers::pi * 1681.974450955533 / sampleRate), q = 0.7071752369554196;
        const auto high = std::pow (10.0, 3.999843853973347 / 20.0), middle = std::pow (high, 0.4996667741545416);
        const auto a0 = 1.0 + k / q + k * k;
        return Section { (high + middle * k / q + k * k) / a0, 2.0 * (k * k - high) / a0,
                         (high - middle * k / q + k * k) / a0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0 };
    }();
    const auto k = std::tan (std::numbers::pi * 38.13547087602444 / sampleRate), q = 0.5003270373238773;
    const auto a0 = 1.0 + k / q + k * k;
    return { shelf, Section { 1.0, -2.0, 1.0, 2.0 * (k * k - 1.0) / a0, (1.0 - k / q + k * k) / a0 } };
}

/** LUFS; -infinity for silence. */
inline double loudnessOf (std::span<const float> left, std::span<const float> right, double sampleRate)
{
    auto ofLeft = kWeighting (sampleRate), ofRight = ofLeft;
    const auto hop = static_cast<size_t> (0.1 * sampleRate);
    std::vector<double> hops;
    double sum = 0.0;
    for (size_t i = 0; i < left.size(); ++i)
    {
        const auto l = ofLeft[1].next (ofLeft[0].next (static_cast<double> (left[i])));
        const auto r = ofRight[1].next (ofRight[0].next (static_cast<double> (right[i])));
        sum += l * l + r * r;
        if ((i + 1) % hop == 0)
        {
            hops.push_back (sum / static_cast<double> (hop));
            sum = 0.0;
        }
    }
    std::vector<double> blocks; // of 400 ms, a hop apart
    for (size_t h = 0; h + 4 <= hops.size(); ++h)
        blocks.push_back (0.25 * (hops[h] + hops[h + 1] + hops[h + 2] + hops[h + 3]));
    const auto decibels = [] (double power) { return -0.691 + 10.0 * std::log10 (power); };
    const auto meanAbove = [&] (double gate)
    {
        double total = 0.0, number = 0.0;
        for (const auto power : blocks)
            if (power > 0.0 && decibels (power) > gate)
            {
                total += power;
                number += 1.0;
            }
        return number > 0.0 ? total / number : 0.0;
    };
    return decibels (meanAbove (decibels (meanAbove (-70.0)) - 10.0));
}

} // namespace galvani::test
