#include "dsp/synthesis/keys/WavetableLayer.h"

#include "dsp/synthesis/keys/ControlInterval.h"

#include <array>

namespace galvani
{

namespace
{

/** Lagrange's cubic through four samples, between the second and the third. */
struct Cubic
{
    float before, here, next, after;

    float at (float x) const noexcept
    {
        const auto c1 = next - (1.0f / 3.0f) * before - 0.5f * here - (1.0f / 6.0f) * after;
        const auto c2 = 0.5f * (before + next) - here;
        const auto c3 = (1.0f / 6.0f) * (after - before) + 0.5f * (here - next);
        return ((c3 * x + c2) * x + c1) * x + here;
    }
};

template <bool blended>
struct Wave
{
    Wave (const WavetableSet& set, int table, int frame, int level) noexcept
        : a (set.samples (table, frame, level)),
          b (blended ? set.samples (table, frame + 1, level) : nullptr),
          shift (set.shiftOf (level)),
          mask ((1u << shift) - 1u),
          scale (1.0f / static_cast<float> (1u << shift))
    {
    }

    float at (std::uint32_t phase, float weight) const noexcept
    {
        const auto* p = a + (phase >> shift);
        const auto rest = static_cast<float> (static_cast<std::int32_t> (phase & mask)) * scale;
        if constexpr (blended)
        {
            const auto* q = b + (phase >> shift);
            return Cubic { p[0] + weight * (q[0] - p[0]), p[1] + weight * (q[1] - p[1]), p[2] + weight * (q[2] - p[2]),
                           p[3] + weight * (q[3] - p[3]) }
                .at (rest);
        }
        else
            return Cubic { p[0], p[1], p[2], p[3] }.at (rest);
    }

    const float* a;
    const float* b;
    int shift;
    std::uint32_t mask;
    float scale;
};

} // namespace

template <bool blended, bool leveled>
void WavetableLayer::read (const WavetableSet& set, const std::uint32_t* phases, float* out, int first,
                           int numSamples) const noexcept
{
    const Wave<blended> wave (set, table, frame, level);
    if constexpr (leveled)
    {
        const Wave<blended> leaving (set, table, frame, leavingLevel);
        for (int i = 0; i < numSamples; ++i)
        {
            const auto w = weight.at (first + i);
            const auto old = leaving.at (phases[i], w);
            out[i] = old + levelSlope * static_cast<float> (first + i) * (wave.at (phases[i], w) - old);
        }
    }
    else
    {
        for (int i = 0; i < numSamples; ++i)
            out[i] = wave.at (phases[i], blended ? weight.at (first + i) : 0.0f);
    }
}

void WavetableLayer::render (const WavetableSet& set, const std::uint32_t* phases, const float* gains, float* out,
                             int first, int numSamples, bool add) const noexcept
{
    std::array<float, maximumControlSteps> buffer;
    auto* wave = add || gains != nullptr ? buffer.data() : out;
    const auto blended = ! weight.isZero(), leveled = level != leavingLevel;
    if (blended && leveled)
        read<true, true> (set, phases, wave, first, numSamples);
    else if (blended)
        read<true, false> (set, phases, wave, first, numSamples);
    else if (leveled)
        read<false, true> (set, phases, wave, first, numSamples);
    else
        read<false, false> (set, phases, wave, first, numSamples);

    if (wave == out)
        return;
    for (int i = 0; i < numSamples; ++i)
    {
        const auto x = gains != nullptr ? gains[i] * wave[i] : wave[i];
        out[i] = add ? out[i] + x : x;
    }
}

} // namespace galvani
