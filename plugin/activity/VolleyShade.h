// Decides column by column which of a spike raster's are drawn with less light, so that fast volleys do not flash.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

/** A volley begins where within 20 ms a fifth of all rows more than in the mean of the last half second have spikes.
    When the sixth comes within 2/3 s of the first, or a seventh within a second, columns that are fuller than the
   emptiest of the last quarter second are shaded, until a second holds fewer than six; scattered spikes are no fuller
   and stay as they are. */
class VolleyShade
{
public:
    /** @param secondsPerColumn  4 ms or so */
    explicit VolleyShade (double secondsPerColumn) noexcept;

    void reset() noexcept;

    /** Takes a finished column; true if it is to be shaded.
        @param filled  share of rows that have spikes, 0..1 */
    bool isShaded (float filled) noexcept;

private:
    int inLast (double seconds) const noexcept;

    static constexpr int most = 6; ///< volleys a second, see VolleyCount
    static constexpr float volley = 0.2f;
    static constexpr float muchFuller = 1.5f, scattered = 0.06f; ///< than the emptiest column, and that by chance
    double columnSeconds;
    float meanStep;
    std::array<float, 5> recent {};       ///< shares of the last 20 ms
    std::array<float, 64> longer {};      ///< shares of the last 256 ms
    std::array<std::int64_t, 8> began {}; ///< columns, the latest volleys
    float mean = 0.0f;
    std::int64_t now = 0, numVolleys = 0;
    bool isIn = false, shades = false;
};

} // namespace galvani
