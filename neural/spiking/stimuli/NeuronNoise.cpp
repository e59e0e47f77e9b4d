#include "neural/spiking/stimuli/NeuronNoise.h"

#include "neural/random/RandomStream.h"

#include <algorithm>

namespace galvani
{

namespace
{

inline std::uint32_t next (std::uint32_t word) noexcept
{
    word ^= word << 13;
    word ^= word >> 17;
    return word ^ (word << 5);
}

/** Standard deviation of the sum of four bytes: sqrt (4 (256^2 - 1) / 12). */
constexpr double deviation = 147.80053;

} // namespace

NeuronNoise::NeuronNoise (std::uint64_t seed, size_t neurons) : start (seed), words (neurons) { reset(); }

void NeuronNoise::reset() noexcept
{
    auto seed = start;
    for (auto& word : words)
        word = std::max (static_cast<std::uint32_t> (RandomStream::splitMix (seed) >> 32), 1u);
}

template <typename Real>
void NeuronNoise::gaussian (std::span<Real> values) noexcept
{
    constexpr auto scale = static_cast<Real> (1.0 / deviation);
    auto* const state = words.data();
    auto* const out = values.data();
    const auto count = words.size();
    for (size_t i = 0; i < count; ++i)
    {
        const auto word = next (state[i]);
        state[i] = word;
        const auto sum = (word & 255u) + ((word >> 8) & 255u) + ((word >> 16) & 255u) + (word >> 24);
        out[i] = static_cast<Real> (static_cast<std::int32_t> (sum) - 510) * scale;
    }
}

void NeuronNoise::bernoulli (double probability, std::span<std::uint8_t> hits) noexcept
{
    // A word takes each value from 1 to 2^32 - 1 equally often.
    const auto below = static_cast<std::uint32_t> (std::clamp (probability, 0.0, 1.0) * 4294967295.0 + 0.5);
    auto* const state = words.data();
    auto* const out = hits.data();
    const auto count = words.size();
    for (size_t i = 0; i < count; ++i)
    {
        const auto word = next (state[i]);
        state[i] = word;
        out[i] = static_cast<std::uint8_t> (word - 1u < below ? 1 : 0);
    }
}

template void NeuronNoise::gaussian<float> (std::span<float>) noexcept;
template void NeuronNoise::gaussian<double> (std::span<double>) noexcept;

} // namespace galvani
