// A smooth saturator and its mean over a straight way from one input to the next.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** s (u) = u - 4/27 u^3 up to |u| = 1.5, where it reaches 1 with slope 0 and stays. */
inline float softClip (float u) noexcept
{
    const auto v = std::clamp (u, -1.5f, 1.5f);
    return v - (4.0f / 27.0f) * v * v * v;
}

/** The mean of s between a and b: antiderivative antialiasing of the first order (Parker, Zavalishin and Le Bivic,
    "Reducing the aliasing of nonlinear waveshaping using continuous-time convolution", 2016). Within the curve the
    division cancels out in closed form; across its end what lies beyond is added. */
inline float softClipBetween (float a, float b) noexcept
{
    const auto inA = std::clamp (a, -1.5f, 1.5f), inB = std::clamp (b, -1.5f, 1.5f);
    const auto mean = (inA + inB) * (0.5f - (1.0f / 27.0f) * (inA * inA + inB * inB));
    if (inA == a && inB == b)
        return mean;
    if (inA == inB)
        return inA < 0.0f ? -1.0f : 1.0f;
    return ((inB - inA) * mean + (std::abs (b - inB) - std::abs (a - inA))) / (b - a);
}

} // namespace galvani
