// Smears each sample over some hundredths of a second, so that a reverb begins dense.
#pragma once

#include "dsp/effects/DelayLine.h"
#include "dsp/effects/SampleBounds.h"

#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

/** Four all-passes in a row (Schroeder 1962): v = x - g v', y = g v + v', of lengths that share no measure. */
class Diffuser
{
public:
    static constexpr std::size_t stages = 4;
    static constexpr float strength = 0.62f;

    /** @param seconds  of each all-pass */
    void prepare (double sampleRate, const std::array<double, stages>& seconds)
    {
        for (std::size_t i = 0; i < stages; ++i)
        {
            lengths[i] = std::max (1, static_cast<int> (std::lround (seconds[i] * sampleRate)));
            lines[i].prepare (lengths[i]);
        }
    }

    void reset() noexcept
    {
        for (auto& line : lines)
            line.reset();
    }

    float process (float x) noexcept
    {
        for (std::size_t i = 0; i < stages; ++i)
        {
            const auto old = lines[i].at (lengths[i] - 1);
            const auto v = settled (x - strength * old);
            lines[i].push (v);
            x = strength * v + old;
        }
        return x;
    }

private:
    std::array<DelayLine, stages> lines;
    std::array<int, stages> lengths {};
};

} // namespace galvani
