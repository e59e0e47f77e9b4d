#include "plugin/activity/ColumnGuard.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

ColumnGuard::ColumnGuard (int numRows, int columnsPerSecond)
    : wanted (numRows, columnsPerSecond),
      seen (numRows, columnsPerSecond),
      rows (static_cast<size_t> (numRows)),
      shown (static_cast<size_t> (numRows)),
      meanStep (static_cast<float> (1.0 - std::exp (-1.0 / (smoothing * columnsPerSecond)))),
      offsetKept (static_cast<float> (std::exp (-1.0 / (passing * columnsPerSecond))))
{
}

void ColumnGuard::reset() noexcept
{
    wanted.reset();
    seen.reset();
    std::fill (rows.begin(), rows.end(), Row {});
    blurs = false;
}

void ColumnGuard::guard (std::span<float> levels) noexcept
{
    const auto begins = wanted.add (levels);
    const auto before = blurs;
    constexpr auto most = VolleyCount::most;
    if (begins && (wanted.inLast (2.0 / 3.0) >= most || wanted.inLast (1.0) > most))
        blurs = true;
    else if (wanted.inLast (1.0) < most)
        blurs = false;
    const auto mayOnlyFall = blurs && seen.inLast (1.0) >= most;

    for (size_t i = 0; i < rows.size(); ++i)
    {
        auto& row = rows[i];
        auto level = std::clamp (levels[i], 0.0f, 1.0f);
        for (auto& mean : row.mean)
            level = mean += meanStep * (level - mean);
        row.slow = std::clamp (row.slow, level - play, level + play);

        const auto target = blurs ? row.slow : levels[i];
        if (blurs != before)
            row.offset = row.shown - target;
        row.offset *= std::abs (row.offset) > atRest ? offsetKept : 0.0f;
        auto show = row.offset != 0.0f || blurs ? std::clamp (target + row.offset, 0.0f, 1.0f) : target;
        if (mayOnlyFall && show > row.shown)
        {
            show = row.shown;
            row.offset = show - target; // from here it passes on when it may
        }
        row.shown = show;
        shown[i] = show;
        levels[i] = show;
    }
    seen.add (shown);
}

} // namespace galvani
