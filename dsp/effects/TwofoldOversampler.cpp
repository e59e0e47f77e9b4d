#include "dsp/effects/TwofoldOversampler.h"

#include <cstddef>

namespace galvani
{

namespace
{

// Elliptic half-band of 17th order, pass-band to 0.24 of the higher rate.
constexpr std::array<float, 4> even { 0.077115079832416222f, 0.4820706250610472f, 0.79682047133157974f,
                                      0.94125142777404658f },
    odd { 0.26596852652109476f, 0.66510415326349559f, 0.88410150855061531f, 0.98200541418860754f };

// Keeps the chains from fading into denormal numbers; the way down takes it away again.
constexpr float floor = 1.0e-18f, rounding = 1.0e-9f;

} // namespace

void TwofoldOversampler::reset() noexcept
{
    rising.fill ({});
    falling.fill ({});
}

/** First-order all-passes in a row: y = c (x - y') + x'. */
float TwofoldOversampler::Chain::process (float x, const std::array<float, sections>& coefficients) noexcept
{
    for (std::size_t i = 0; i < sections; ++i)
    {
        const auto y = coefficients[i] * (x - lastOut[i]) + lastIn[i];
        lastIn[i] = x;
        lastOut[i] = y;
        x = y;
    }
    return x;
}

std::array<float, 2> TwofoldOversampler::up (float x) noexcept
{
    return { rising[0].process (x + floor, even), rising[1].process (x + floor, odd) };
}

float TwofoldOversampler::down (std::array<float, 2> x) noexcept
{
    const auto y = 0.5f * (falling[0].process (x[1] + floor, even) + falling[1].process (x[0] + floor, odd));
    return (y + rounding) - rounding;
}

} // namespace galvani
