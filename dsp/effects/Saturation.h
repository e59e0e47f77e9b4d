// The curve that drive and tape bend sound with.
#pragma once

#include <algorithm>

namespace galvani
{

/** s(u) = u (27 + u^2) / (27 + 9 u^2), a rational tanh that reaches 1 at |u| = 3, smoothly, and stays there. */
inline float saturate (float u) noexcept
{
    const auto v = std::clamp (u, -3.0f, 3.0f);
    const auto square = v * v;
    return v * (27.0f + square) / (27.0f + 9.0f * square);
}

} // namespace galvani
