#include "plugin/activity/VolleyShade.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace galvani
{

VolleyShade::VolleyShade (double secondsPerColumn) noexcept
    : columnSeconds (secondsPerColumn), meanStep (static_cast<float> (1.0 - std::exp (-secondsPerColumn / 0.5)))
{
}

void VolleyShade::reset() noexcept { *this = VolleyShade (columnSeconds); }

int VolleyShade::inLast (double seconds) const noexcept
{
    const auto from = now - static_cast<std::int64_t> (std::lround (seconds / columnSeconds));
    const auto known = static_cast<size_t> (std::min<std::int64_t> (numVolleys, began.size()));
    return static_cast<int> (std::count_if (began.begin(), began.begin() + static_cast<std::ptrdiff_t> (known),
                                            [from] (std::int64_t column) { return column > from; }));
}

bool VolleyShade::isShaded (float filled) noexcept
{
    ++now;
    recent[static_cast<size_t> (now) % recent.size()] = filled;
    const auto inWindow = std::accumulate (recent.begin(), recent.end(), 0.0f);
    const auto usual = mean * static_cast<float> (recent.size());
    if (inWindow > usual + (isIn ? 0.5f : 1.0f) * volley)
    {
        if (! isIn)
            began[static_cast<size_t> (numVolleys++) % began.size()] = now;
        isIn = true;
        if (inLast (2.0 / 3.0) >= most || inLast (1.0) > most)
            shades = true;
    }
    else
        isIn = false;
    if (inLast (1.0) < most)
        shades = false;
    longer[static_cast<size_t> (now) % longer.size()] = filled;
    const auto isFuller = filled > muchFuller * *std::min_element (longer.begin(), longer.end()) + scattered;
    mean += meanStep * (filled - mean);
    return shades && isFuller;
}

} // namespace galvani
