// The rise and fall of a grain: a bell, or one leaning to its beginning or its end.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** Two half bells (1 - u^2)^2 that meet at the peak, u from -1 to 0 on the way up and from 0 to 1 on the way down:
    slope zero at both ends and at the peak. Leaning moves the peak towards one end, no nearer than a millisecond, and
    hollows the longer half, (1 - u^2)^2 (1 - m + m (1 - u^2)^2), m = |shape|: a ring that dies away, or its reverse. */
struct GrainWindow
{
    float peak = 1.0f; ///< samples after the grain's beginning
    float perSampleUp = 1.0f, perSampleDown = 1.0f;
    float hollowUp = 0.0f, hollowDown = 0.0f;

    /** @param shape  -1 fast attack and long decay, 0 the bell, 1 slow swell and fast end
        @param leastSlope  samples that either half takes at least, unless the bell itself is shorter */
    static GrainWindow of (int lengthSamples, float shape, float leastSlope) noexcept
    {
        const auto length = static_cast<float> (lengthSamples), half = 0.5f * length;
        const auto slope = std::min (half, leastSlope);
        const auto lean = std::isfinite (shape) ? std::clamp (shape, -1.0f, 1.0f) : 0.0f;

        GrainWindow window;
        window.peak = std::clamp (half + 0.96f * half * lean, slope, length - slope);
        window.perSampleUp = 1.0f / window.peak;
        window.perSampleDown = 1.0f / (length - window.peak);
        window.hollowUp = std::max (0.0f, lean);
        window.hollowDown = std::max (0.0f, -lean);
        return window;
    }

    /** @param moment  samples since the beginning, 0..length */
    float at (float moment) const noexcept
    {
        const auto rising = moment < peak;
        return half ((moment - peak) * (rising ? perSampleUp : perSampleDown), rising ? hollowUp : hollowDown);
    }

    static float half (float u, float hollow) noexcept
    {
        const auto h = (1.0f - u * u) * (1.0f - u * u);
        return h * (1.0f - hollow + hollow * h);
    }
};

} // namespace galvani
