// How much of a sound is click: what is left of it high up where a smooth low sound has nothing.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <span>

namespace galvani::test
{

/** The largest eighth difference, scaled so that a sine at half the sample rate keeps its amplitude: below a tenth of
    the sample rate everything is at least 60 dB down, while a step keeps 0.14 of its height. */
inline float clickiness (std::span<const float> sound)
{
    constexpr std::array<double, 9> weights { 1, -8, 28, -56, 70, -56, 28, -8, 1 };
    auto largest = 0.0;
    for (std::size_t i = 8; i < sound.size(); ++i)
    {
        auto sum = 0.0;
        for (std::size_t k = 0; k < 9; ++k)
            sum += weights[k] * static_cast<double> (sound[i - k]);
        largest = std::max (largest, std::abs (sum) / 256.0);
    }
    return static_cast<float> (largest);
}

} // namespace galvani::test
