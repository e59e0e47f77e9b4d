#include "neural/brain/LearnedWeights.h"

#include <utility>

namespace galvani
{

LearnedWeights::LearnedWeights (float largest_pA, std::vector<std::uint16_t> levels)
    : kept (std::make_shared<const Kept> (Kept { largest_pA, std::move (levels) }))
{
}

LearnedWeights LearnedWeights::of (std::span<const float> weights, float largest_pA)
{
    const auto scale = static_cast<float> (highestLevel) / largest_pA;
    std::vector<std::uint16_t> levels;
    levels.reserve (weights.size());
    for (const auto weight : weights)
        levels.push_back (static_cast<std::uint16_t> (levelOf (weight, scale)));
    return { largest_pA, std::move (levels) };
}

std::span<const std::uint16_t> LearnedWeights::levels() const noexcept
{
    return empty() ? std::span<const std::uint16_t> {} : kept->levels;
}

float LearnedWeights::operator[] (size_t synapse) const noexcept
{
    return static_cast<float> (static_cast<double> (kept->levels[synapse]) * static_cast<double> (kept->largest_pA)
                               / highestLevel);
}

bool LearnedWeights::operator== (const LearnedWeights& other) const noexcept
{
    if (kept == other.kept)
        return true;
    return kept != nullptr && other.kept != nullptr && *kept == *other.kept;
}

} // namespace galvani
