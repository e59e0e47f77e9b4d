#include "dsp/modulation/LowFrequencyOscillator.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

namespace
{

/** (1 + sin 2 pi x) / 2 for x in 0..1, within 0.001: a parabola, corrected by its square. */
float wave (float x) noexcept
{
    const auto around = 2.0f * x - 1.0f;                               // -1..1
    const auto parabola = -4.0f * around * (1.0f - std::abs (around)); // sin (2 pi x), roughly
    return 0.5f + 0.5f * (0.775f * parabola + 0.225f * parabola * std::abs (parabola));
}

} // namespace

void LowFrequencyOscillator::advance (double seconds, double rate) noexcept
{
    periods += std::clamp (seconds * rate, 0.0, 1.0);
    // A day of the fastest is 4 million periods; far beyond, the places within a period would become coarse.
    constexpr double most = 1.0e9;
    if (periods > most)
        periods -= most;
}

float LowFrequencyOscillator::value (Shape shape) const noexcept
{
    const auto whole = std::floor (periods);
    const auto x = static_cast<float> (periods - whole);
    const auto period = static_cast<std::int64_t> (whole);
    switch (shape)
    {
        case Shape::triangle:
            return x < 0.25f ? 0.5f + 2.0f * x : x < 0.75f ? 1.5f - 2.0f * x : 2.0f * x - 1.5f;
        case Shape::saw:
            return x;
        case Shape::square:
            return x < 0.5f ? 1.0f : 0.0f;
        case Shape::steps:
            return draw (period);
        case Shape::drift:
        {
            const auto from = draw (period), to = draw (period + 1);
            return from + (to - from) * x * x * (3.0f - 2.0f * x);
        }
        case Shape::sine:
            break;
    }
    return wave (x);
}

/** A number in 0..1 for each period: Wang's integer hash (2007). */
float LowFrequencyOscillator::draw (std::int64_t period) const noexcept
{
    auto key = static_cast<std::uint32_t> (period) * 2654435761u + drawn;
    key = (key ^ 61u) ^ (key >> 16);
    key *= 9u;
    key ^= key >> 4;
    key *= 0x27d4eb2du;
    key ^= key >> 15;
    return static_cast<float> (key >> 8) * (1.0f / 16777216.0f);
}

} // namespace galvani
