// What a brain has learned: the weights of its plastic synapses in 65,536 levels, kept once however often it is copied.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace galvani
{

/** Never changed once it is made, so that copies may be read from any thread. weight = level / 65535 largest_pA, which
   is within half a level of what was learned; what was read from levels once gives the same levels again. */
class LearnedWeights
{
public:
    static constexpr int highestLevel = 65535;

    /** Nothing learned: the weights are the seed's. */
    LearnedWeights() = default;

    /** @param levels  one a plastic synapse, in the order of Brain::learnedWeights() */
    LearnedWeights (float largest_pA, std::vector<std::uint16_t> levels);

    /** @param weights  pA, 0..largest_pA; others are clamped */
    static LearnedWeights of (std::span<const float> weights, float largest_pA);

    bool empty() const noexcept { return kept == nullptr; }
    size_t size() const noexcept { return empty() ? 0 : kept->levels.size(); }
    float largest_pA() const noexcept { return empty() ? 0.0f : kept->largest_pA; }
    std::span<const std::uint16_t> levels() const noexcept;

    /** The weight of a synapse, pA. */
    float operator[] (size_t synapse) const noexcept;

    bool operator== (const LearnedWeights&) const noexcept;

    /** The level that is nearest to a weight. @param levels_per_pA  highestLevel / largest_pA */
    static std::int32_t levelOf (float weight_pA, float levels_per_pA) noexcept
    {
        const auto level = weight_pA * levels_per_pA + 0.5f;
        // In this order, so that what is not a number becomes 0.
        const auto atLeast = 0.0f < level ? level : 0.0f;
        const auto atMost = atLeast < static_cast<float> (highestLevel) ? atLeast : static_cast<float> (highestLevel);
        return static_cast<std::int32_t> (atMost);
    }

private:
    struct Kept
    {
        float largest_pA;
        std::vector<std::uint16_t> levels;
        bool operator== (const Kept&) const = default;
    };

    std::shared_ptr<const Kept> kept;
};

} // namespace galvani
