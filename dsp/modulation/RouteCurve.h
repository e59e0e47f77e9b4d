// How a modulation route bends its source before the depth.
#pragma once

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <string_view>

namespace galvani
{

/** Nothing but arithmetic that every machine rounds alike. */
enum class RouteCurve
{
    linear,
    late,   ///< x^2: little at first
    early,  ///< 1 - (1 - x)^2: much at first
    smooth, ///< x^2 (3 - 2 x): little at both ends
    steps   ///< eight even steps
};

inline constexpr std::array<const char*, 5> routeCurveIds { "linear", "late", "early", "smooth", "steps" };
inline constexpr std::array<const char*, 5> routeCurveNames { "Linear", "Late", "Early", "Smooth", "Steps" };

/** 0..1 -> 0..1, monotonous, 0 at 0 and 1 at 1. */
inline float bent (RouteCurve curve, float x) noexcept
{
    switch (curve)
    {
        case RouteCurve::late:
            return x * x;
        case RouteCurve::early:
            return 1.0f - (1.0f - x) * (1.0f - x);
        case RouteCurve::smooth:
            return x * x * (3.0f - 2.0f * x);
        case RouteCurve::steps:
            return std::min (std::floor (x * 8.0f), 7.0f) / 7.0f;
        case RouteCurve::linear:
            break;
    }
    return x;
}

/** The curve of that id, or -1. */
constexpr int routeCurveIndex (std::string_view id) noexcept
{
    for (int i = 0; i < static_cast<int> (routeCurveIds.size()); ++i)
        if (id == routeCurveIds[static_cast<size_t> (i)])
            return i;
    return -1;
}

} // namespace galvani
