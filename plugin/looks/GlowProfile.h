// The shapes that light has in every picture of the brain, however it is drawn: discs with soft rims, and halos.
#pragma once

#include <algorithm>
#include <cmath>

namespace galvani
{

/** The light of a disc.
    @param distance  pixels from its middle
    @param radius  pixels, above 0 */
inline float discLight (float distance, float radius) noexcept
{
    constexpr auto rim = 1.3f; // pixels from full light to none
    const auto inside = std::clamp ((radius + 0.5f * rim - distance) / rim, 0.0f, 1.0f);
    return inside * inside * (3.0f - 2.0f * inside);
}

/** A halo's light is haloLight (dx / radius) * haloLight (dy / radius), for an offset of (dx, dy) from its middle: a
    Gaussian, and so round, that ends at its radius.
    @param offset  radii */
inline float haloLight (float offset) noexcept
{
    const auto squared = offset * offset;
    return squared < 1.0f ? std::exp (-4.5f * squared) * (1.0f - squared) : 0.0f;
}

} // namespace galvani
