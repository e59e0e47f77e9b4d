// Turns the motion of the bands into levels: half-wave rectified, compressed, smoothed.
#pragma once

#include "dsp/stimulus/GammatoneBank.h"

#include <cmath>
#include <cstddef>

namespace galvani
{

/** level' = level + s (max (x, 0)^(3/8) - level), s = 1 - exp (-1 / (fs 2 ms)).
    The exponent stands for the cochlea's compression (about 0.3 to 0.4: Moore and Glasberg 1997); 3/8 is made of square
    roots alone, which are correctly rounded everywhere where a power is not. */
class HairCells
{
public:
    static constexpr double smoothing_s = 0.002;

    void prepare (double sampleRate);
    void reset() noexcept { levels.fill (0.0f); }

    void process (const GammatoneBank::Bands& motion) noexcept
    {
        for (size_t b = 0; b < GammatoneBank::numBands; ++b)
        {
            const auto rectified = motion[b] > 0.0f ? motion[b] : 0.0f;
            const auto fourthRoot = std::sqrt (std::sqrt (rectified));
            levels[b] += share * (fourthRoot * std::sqrt (fourthRoot) - levels[b]);
        }
    }

    const GammatoneBank::Bands& current() const noexcept { return levels; }

private:
    alignas (64) GammatoneBank::Bands levels {};
    float share = 1.0f;
};

} // namespace galvani
