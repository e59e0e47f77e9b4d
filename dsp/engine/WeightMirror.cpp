#include "dsp/engine/WeightMirror.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace galvani
{

WeightMirror::WeightMirror (std::span<const float> weights, float largest_pA)
    : count (weights.size()),
      largest (largest_pA),
      scale (largest_pA > 0.0f ? static_cast<float> (LearnedWeights::highestLevel) / largest_pA : 0.0f),
      words ((weights.size() + perWord - 1) / perWord)
{
    copyWords (weights, 0, words.size());
    changed.store (false, std::memory_order_relaxed);
}

void WeightMirror::copyTurn (std::span<const float> weights) noexcept
{
    const auto n = static_cast<size_t> (turn);
    turn = (turn + 1) % turnsPerPass;
    copyWords (weights, words.size() * n / turnsPerPass, words.size() * (n + 1) / turnsPerPass);
    // After the words, so that whoever sees the flag down will see it up once more for what came later.
    copied.store (true, std::memory_order_release);
}

void WeightMirror::copyWords (std::span<const float> weights, size_t from, size_t to) noexcept
{
    // Some words at a time: levels are reckoned side by side, then stored one by one.
    constexpr size_t wordsAtATime = 16, levelsAtATime = wordsAtATime * perWord;
    std::array<float, levelsAtATime> last {};
    std::array<std::int32_t, levelsAtATime> whole;
    std::array<std::uint16_t, levelsAtATime> levels;
    std::array<std::uint64_t, wordsAtATime> packed;
    std::uint64_t difference = 0;
    for (auto word = from; word < to; word += wordsAtATime)
    {
        const auto* first = weights.data() + word * perWord;
        if (const auto left = count - word * perWord; left < levelsAtATime)
        {
            std::copy_n (first, left, last.begin());
            first = last.data();
        }
        for (size_t i = 0; i < levelsAtATime; ++i)
            whole[i] = LearnedWeights::levelOf (first[i], scale);
        for (size_t i = 0; i < levelsAtATime; ++i)
            levels[i] = static_cast<std::uint16_t> (whole[i]);
        std::memcpy (packed.data(), levels.data(), sizeof packed);
        for (size_t i = 0; i < std::min (wordsAtATime, to - word); ++i)
        {
            auto& place = words[word + i];
            difference |= place.load (std::memory_order_relaxed) ^ packed[i];
            place.store (packed[i], std::memory_order_relaxed);
        }
    }
    if (difference != 0)
        changed.store (true, std::memory_order_release);
}

LearnedWeights WeightMirror::read() const
{
    std::vector<std::uint16_t> levels (count);
    for (size_t word = 0; word < words.size(); ++word)
    {
        const auto packed = words[word].load (std::memory_order_relaxed);
        std::memcpy (levels.data() + word * perWord, &packed,
                     std::min (perWord, count - word * perWord) * sizeof (std::uint16_t));
    }
    return { largest, std::move (levels) };
}

LearnedWeights WeightMirror::take()
{
    // The flags first: a turn that is copied meanwhile puts them up again.
    copied.exchange (false, std::memory_order_acq_rel);
    changed.exchange (false, std::memory_order_acq_rel);
    return read();
}

} // namespace galvani
