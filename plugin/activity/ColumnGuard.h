// Blurs the columns of a scrolling plot in time while volleys come faster than six a second, so that nothing flashes.
#pragma once

#include "plugin/activity/VolleyCount.h"

#include <array>
#include <span>
#include <vector>

namespace galvani
{

/** As a plot scrolls, each pixel goes through the columns one by one, so what is done to columns is done to all pixels.
    Up to six volleys a second are shown as they are. When the sixth comes within 2/3 s of the first, or a seventh
    within a second, levels pass to a slow mean of what is (three low-passes of 0.18 s, whose ripple does not reach
    the picture), and back when a second holds fewer than six. While six rises of what is shown lie within a second, it
   may only fall. */
class ColumnGuard
{
public:
    /** @param columnsPerSecond  at most 100 */
    ColumnGuard (int rows, int columnsPerSecond);

    void reset() noexcept;

    /** Takes a finished column and replaces it by what to show.
        @param levels  palette levels, 0..1, a row each; what lies outside is clamped only when it is blurred */
    void guard (std::span<float> levels) noexcept;

    bool isBlurring() const noexcept { return blurs; }

private:
    static constexpr double smoothing = 0.18, passing = 0.1; ///< s
    static constexpr float play = 0.012f;                    ///< levels: ripple within it is not shown
    static constexpr float atRest = 0.002f;                  ///< levels

    struct Row
    {
        std::array<float, 3> mean {};
        float slow = 0.0f, shown = 0.0f, offset = 0.0f;
    };

    VolleyCount wanted, seen;
    std::vector<Row> rows;
    std::vector<float> shown;
    float meanStep, offsetKept;
    bool blurs = false;
};

} // namespace galvani
