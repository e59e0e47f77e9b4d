// Moves what a brain has learned between two ends while it plays: a part of its weights each control tick.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

class Brain;

/** Weight = a + x (b - a), in pA. A pass through all weights takes an eighth of a second, so that the activity goes on
    without a gap. What is written depends on the ticks and on what was set alone.

    Threads: set() and isDone() from one; writeTurn() from the audio thread. */
class WeightMorph
{
public:
    static constexpr int turnsPerPass = 128;

    /** @param a, b  weights, pA, as many as the brain's plastic synapses and in their order */
    WeightMorph (std::vector<float> a, std::vector<float> b) noexcept;

    /** @param x  0..1. Whoever sets it again while a pass goes on begins another one. */
    void set (float x) noexcept;

    /** Whether all weights have been written as they were set, and copied once more by whoever mirrors them. */
    bool isDone() const noexcept { return done.load (std::memory_order_acquire) == wanted.load(); }

    /** Once a control tick. Does nothing for a brain with another number of synapses. @returns whether a part was
       written */
    bool writeTurn (Brain&) noexcept;

private:
    void tellMean (Brain&) const noexcept;

    const std::vector<float> from, to;
    std::atomic<float> position { 0.0f };
    std::atomic<std::uint32_t> wanted { 0 }, done { 0 };

    // The audio thread's.
    std::uint32_t begun = 0;
    int place = 0, turnsLeft = 0, turnsToMirror = 0, numWritten = 0;
    std::array<double, turnsPerPass> sums {}; ///< of the weights that each turn wrote last
};

} // namespace galvani
