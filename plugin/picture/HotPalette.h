// Matplotlib's "hot" palette: the one colour that activity has everywhere.
#pragma once

#include <juce_graphics/juce_graphics.h>

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Black over red, orange and yellow to white.
    @param level  0 (black) to 1 (white); what lies outside takes the nearer end, and what is no number is black
    Source: matplotlib's _cm.py, _hot_data: piecewise linear with knots at 0.365079 and 0.746032. */
inline juce::Colour hotColour (float level) noexcept
{
    constexpr auto firstKnot = 0.365079f, secondKnot = 0.746032f, darkestRed = 0.0416f;
    const auto x = std::isfinite (level) ? std::clamp (level, 0.0f, 1.0f) : 0.0f;
    const auto red = std::min (1.0f, darkestRed + (1.0f - darkestRed) * x / firstKnot);
    const auto green = std::clamp ((x - firstKnot) / (secondKnot - firstKnot), 0.0f, 1.0f);
    const auto blue = std::max (0.0f, (x - secondKnot) / (1.0f - secondKnot));
    return juce::Colour::fromFloatRGBA (red, green, blue, 1.0f);
}

} // namespace galvani
