// Follows what blocks of a picture show and tells how near a field of sight is to a flash.
#pragma once

#include "plugin/looks/BlockSampler.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A block rises or falls when its luminance or redness has changed by nearly WCAG's threshold since its last extreme.
    A field of sight is a window of 5 x 4 tiles, a third of the picture both ways, wherever it lies. Too much changes in
    it when, by its share of the limit,
    - as many blocks rise in one picture, or
    - rise over 1/20 s more than fall beside them, in the same tile, or
    - are up more than at the least of the last 0.4 s.
    Redness counts whether it is saturated or not. The limit is below WCAG's quarter, so that what the samples miss is
   made up for. */
class FlashWatch
{
public:
    static constexpr float limit = 0.24f; ///< of a window
    static constexpr int tilesAcross = 5, tilesDown = 4;
    static constexpr int windowsAcross = GainNodes::tilesAcross - tilesAcross + 1;
    static constexpr int windowsDown = GainNodes::tilesDown - tilesDown + 1;
    static constexpr size_t numWindows = static_cast<size_t> (windowsAcross * windowsDown);
    /** Of each window, row by row: above 1 it would flash. */
    using Verdict = std::array<float, numWindows>;

    FlashWatch();

    /** As if the dark ground had been shown for ever. */
    void reset() noexcept;

    /** What there would be if these blocks were shown now. @param seconds  on a clock that goes on */
    Verdict judge (const BlockLight&, double seconds) noexcept;

    /** They are shown: the blocks that were judged last.
        @param isAccepted  a change as great as it is has been allowed, and the next is measured from here */
    void keep (const BlockLight&, double seconds, bool isAccepted) noexcept;

    /** Of the blocks that were judged last, the worst window: above 1 they fall as a flash does. */
    float fall() const noexcept { return worstFall; }

private:
    static constexpr size_t numKinds = 2; // general, red
    static constexpr size_t numTiles = static_cast<size_t> (GainNodes::tilesAcross * GainNodes::tilesDown);

    struct Counts
    {
        double seconds = -1.0e9;
        std::array<std::array<std::int32_t, numTiles>, numKinds> rises {}, falls {};
    };

    using Shares = std::array<std::array<float, numWindows>, numKinds>;

    static constexpr size_t numFrames = 16; ///< remembered: as long as 1/20 s at 320 frames a second
    static constexpr size_t numSpells = 8;
    static constexpr double spell = 0.05; ///< seconds

    /** A block each: the lowest value since it fell, or the highest since it rose, and which of them. */
    std::array<std::vector<float>, numKinds> extreme;
    std::array<std::vector<std::int32_t>, numKinds> isUp;
    std::array<Counts, numFrames> frames;
    size_t newest = 0;
    float worstFall = 0.0f;
    Counts now; ///< of the blocks that were judged last
    Shares up {};
    std::array<Shares, numSpells> least {};
    size_t spellNow = 0;
    double spellBegan = 0.0;
};

} // namespace galvani
