// Which bands of the ear drove each group of neurons: the level of each band before the group's spikes.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace galvani
{

/** Of each band b the mean level x_b over the 1 to 10 ms before a tick (a membrane's time, and that of a synapse's
   delay) is averaged over the spikes of group g, and over all ticks: excess_gb = sum over spikes x_b / spikes  -  sum
   over ticks x_b / ticks, both forgetting with a time constant of 4 s. A group's shares are its excesses above 0, over
   their sum. An excess counts when it is larger than three standard errors of a mean over the ticks in which the group
   fired, ten of which are taken for one since their windows overlap. Where all that counts comes to less than a
   hundredth of a level, as in silence or in a sound that stands still, there is no evidence, and the group's own two
   bands stand in. It tells what went before the spikes, not what caused them: of bands that always rise together each
   gets its share. Source: reverse correlation, de Boer and Kuyper (1968); Dayan and Abbott (2001), 2.2. */
class SpikeTriggeredBands
{
public:
    static constexpr int longestLag = 10; ///< ticks
    static constexpr double memorySeconds = 4.0;
    using Levels = std::array<float, numBands>;

    void reset() noexcept { *this = {}; }

    /** The next tick of 1 ms. @param levels  of the bands, left then right  @param spikeCounts  of the groups */
    void tick (std::span<const float, numBands> levels, std::span<const std::uint16_t, numGroups> spikeCounts) noexcept;

    /** None negative, together 1. */
    Levels sharesOf (size_t group) const noexcept;

    bool hasEvidence (size_t group) const noexcept;

private:
    /** Above 0 where there is evidence; unnormalised. */
    Levels excessOf (size_t group) const noexcept;
    void keep (std::span<const float, numBands>) noexcept;
    void growWeight() noexcept;

    struct Group
    {
        Levels sum {}; ///< of what went before its spikes
        float spikes = 0.0f, ticksWithSpikes = 0.0f;
    };

    std::array<Levels, longestLag> past {};
    size_t next = 0, filled = 0;
    std::array<Group, numGroups> groups {};
    std::array<double, numBands> sum {}, sumOfSquares {};
    double ticks = 0.0;
    float weight = 1.0f; ///< of the tick to come: it grows, so that what was added need not shrink
};

} // namespace galvani
