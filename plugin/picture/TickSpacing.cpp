#include "plugin/picture/TickSpacing.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

TickSpacing chooseTickSpacing (double span, int mostTicks) noexcept
{
    const auto least = span / std::max (1, mostTicks);
    const auto exponent = std::floor (std::log10 (least));
    const auto power = std::pow (10.0, exponent);
    // A hair of tolerance, so that a span of exactly ten steps takes ten.
    for (const auto factor : { 1.0, 2.0, 5.0 })
        if (factor * power >= least * (1.0 - 1e-9))
            return { factor * power, std::max (0, -static_cast<int> (exponent)) };
    return { 10.0 * power, std::max (0, -static_cast<int> (exponent) - 1) };
}

} // namespace galvani
