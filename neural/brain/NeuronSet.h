// A set of neurons of a brain, a bit each.
#pragma once

#include "neural/brain/BrainLayout.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** Holds neurons 0..capacity-1; other numbers are never in it. */
class NeuronSet
{
public:
    static constexpr int capacity = *std::max_element (std::begin (offeredBrainSizes), std::end (offeredBrainSizes));
    static constexpr size_t numWords = capacity / 64;

    bool contains (int neuron) const noexcept { return isValid (neuron) && (word (neuron) >> (neuron % 64) & 1u) != 0; }

    void set (int neuron, bool shouldBeIn) noexcept
    {
        if (! isValid (neuron))
            return;
        const auto bit = std::uint64_t { 1 } << (neuron % 64);
        auto& place = words[static_cast<size_t> (neuron) / 64];
        place = shouldBeIn ? place | bit : place & ~bit;
    }

    /** Puts the neurons first..end-1 in, or takes them out. */
    void setRun (int first, int end, bool shouldBeIn) noexcept
    {
        for (auto neuron = first; neuron < end; ++neuron)
            set (neuron, shouldBeIn);
    }

    bool empty() const noexcept
    {
        return std::all_of (words.begin(), words.end(), [] (auto bits) { return bits == 0; });
    }

    int count() const noexcept
    {
        int sum = 0;
        for (const auto bits : words)
            sum += std::popcount (bits);
        return sum;
    }

    /** Calls back with each neuron, in ascending order. */
    template <typename Callback>
    void forEach (Callback&& callback) const
    {
        for (size_t w = 0; w < numWords; ++w)
            for (auto bits = words[w]; bits != 0; bits &= bits - 1)
                callback (static_cast<int> (w * 64) + std::countr_zero (bits));
    }

    bool operator== (const NeuronSet&) const = default;

    std::array<std::uint64_t, numWords> words {};

private:
    static bool isValid (int neuron) noexcept { return neuron >= 0 && neuron < capacity; }
    std::uint64_t word (int neuron) const noexcept { return words[static_cast<size_t> (neuron) / 64]; }
};

} // namespace galvani
