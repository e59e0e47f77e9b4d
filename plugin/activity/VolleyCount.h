// Counts how often many rows of a picture grow bright together, a column at a time.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** A row rises or falls when its luminance or its redness (R - G - B, linear, in the hot palette) has changed by 0.8 of
    what WCAG 2.3.1 calls a flash since its last extreme. A volley is when in one column, or within 1/20 s, the rises
   outweigh the falls by four tenths of all rows, or by eight tenths of a third of them, which fills a field of sight by
   itself; the next one counts when that has passed. Rows that change each by itself balance and are none. */
class VolleyCount
{
public:
    /** That a second may hold. Slower stripes do not change a quarter of a field of sight at once as they scroll by:
       what flashes on the screen, and what does not, is measured in PlotsDoNotFlashTest. */
    static constexpr int most = 6;

    /** @param columnsPerSecond  at most 100 */
    VolleyCount (int rows, int columnsPerSecond);

    void reset() noexcept;

    /** Takes a column of palette levels, 0..1, a row each; true when a volley begins with it. */
    bool add (std::span<const float> levels) noexcept;

    /** Volleys that began in so many seconds up to the last column, counted to 8, of luminance or of redness,
        whichever are more. */
    int inLast (double seconds) const noexcept;

private:
    struct Track
    {
        float extreme = 0.0f;
        bool isUp = false;
        int update (float value, float threshold) noexcept;
    };

    template <typename Changes>
    bool isVolley (const Changes&) const noexcept;

    static constexpr size_t numKinds = 2; // luminance, redness
    size_t numRows;
    int perSecond;
    size_t together; ///< columns of 1/20 s
    std::array<std::vector<Track>, numKinds> tracks;
    std::array<std::vector<std::int8_t>, numKinds> turns;       ///< of the last columns: together x rows
    std::array<std::vector<int>, numKinds> balance;             ///< of each row, rises less falls
    std::array<std::array<std::int64_t, 8>, numKinds> began {}; ///< columns, the latest volleys
    std::array<std::int64_t, numKinds> numVolleys {};
    std::array<bool, numKinds> isIn {};
    std::int64_t now = 0;
};

} // namespace galvani
