// A copy of what a brain has learned, which the audio thread keeps up to date while it learns and others may read.
#pragma once

#include "neural/brain/LearnedWeights.h"

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** One thread calls copyTurn(); the rest may be called from any. A copy is taken a part a turn, so that what is read
   may be a pass old in places: an eighth of a second, at a turn a control tick. */
class WeightMirror
{
public:
    static constexpr int turnsPerPass = 128;

    /** Allocates. @param weights  that the brain begins with */
    WeightMirror (std::span<const float> weights, float largest_pA);

    /** Audio thread: copies the next part. @param weights  as many as in the constructor */
    void copyTurn (std::span<const float> weights) noexcept;

    /** Whether a turn was copied since the start, or since take(): the weights may be others now. */
    bool wasCopied() const noexcept { return copied.load (std::memory_order_acquire); }

    /** Whether one of them has changed by a level. */
    bool hasChanged() const noexcept { return changed.load (std::memory_order_acquire); }

    LearnedWeights read() const;

    /** Reads, and from there on neither wasCopied() nor hasChanged(). */
    LearnedWeights take();

private:
    // Four levels a word: half the traffic of single weights, and none of their width.
    static constexpr size_t perWord = 4;

    void copyWords (std::span<const float> weights, size_t from, size_t to) noexcept;

    const size_t count;
    const float largest, scale; ///< pA; levels a pA
    std::vector<std::atomic<std::uint64_t>> words;
    std::atomic<bool> copied { false }, changed { false };
    int turn = 0; ///< the audio thread's
};

static_assert (std::atomic<std::uint64_t>::is_always_lock_free);

} // namespace galvani
