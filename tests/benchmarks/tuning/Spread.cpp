#include "tests/benchmarks/tuning/Spread.h"

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace galvani
{

namespace
{

std::string number (double value, int decimals)
{
    if (std::isinf (value))
        return "never";
    char text[64];
    const auto isSmall = decimals > 0 && value != 0.0 && std::abs (value) < 0.1;
    std::snprintf (text, sizeof text, isSmall ? "%.*g" : "%.*f", isSmall ? 2 : decimals, value);
    return text;
}

} // namespace

Spread Spread::of (std::vector<double> values)
{
    std::sort (values.begin(), values.end());
    const auto at = [&values] (double share)
    {
        const auto place = share * static_cast<double> (values.size() - 1);
        const auto below = static_cast<size_t> (place);
        const auto above = std::min (below + 1, values.size() - 1);
        const auto part = place - static_cast<double> (below);
        return part == 0.0 ? values[below] : (1.0 - part) * values[below] + part * values[above];
    };
    return { at (0.25), at (0.5), at (0.75) };
}

std::string Spread::text (int decimals) const
{
    return number (median, decimals) + " (" + number (lower, decimals) + " to " + number (upper, decimals) + ")";
}

} // namespace galvani
