// Finds the samples of a block on which a beat of the transport falls.
#pragma once

#include <cstdint>
#include <optional>

namespace galvani
{

/** Beats lie at whole multiples of a length in quarter notes, counted from the transport's zero. */
class BeatClock
{
public:
    /** @param quarterNotes  position of sample 0 of the block  @param perSample  quarter notes a sample, above 0
        @param length  quarter notes between beats, above 0 */
    BeatClock (double quarterNotes, double perSample, double length) noexcept;

    /** The next beat's sample index, 0 or above; call with the block's length until nothing is returned. */
    std::optional<int> next (int numSamples) noexcept;

private:
    double start, perSample, length;
    std::int64_t beat;
};

} // namespace galvani
