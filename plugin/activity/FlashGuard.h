// Keeps the picture from flashing when many neurons fire at once: brightness may fade in, not jump.
#pragma once

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

/** WCAG 2.3.1 calls it a flash when a quarter of the eye's central field changes its luminance by a tenth, and allows
    three in a second. So the brain is watched in eight zones, each a quarter of a hemisphere and smaller than that
    field: the mean of a zone's flashes may jump up to a level at which the palette's luminance stays below a tenth, and
    beyond it rises slowly. */
class FlashGuard
{
public:
    static constexpr int zones = 8;
    /** Up to here the mean may jump. Less where so many neurons crowd that their discs touch. */
    static constexpr float harmless (size_t neurons) noexcept { return neurons <= 4096 ? 0.3f : 0.18f; }
    static constexpr float risePerSecond = 0.25f;

    void reset() noexcept;

    /** @param flash  0..1, one a neuron, in the order of BrainLayout */
    void update (std::span<const float> flash, double seconds) noexcept;

    /** The factors, 0..1, to draw the flashes of each zone with; zone z has the neurons z n / zones and on. */
    const std::array<float, zones>& gains() const noexcept { return zoneGains; }

    static int zoneOf (size_t neuron, size_t neurons) noexcept { return static_cast<int> (neuron * zones / neurons); }

private:
    std::array<float, zones> shown {};
    std::array<float, zones> zoneGains = filledWithOne();

    static constexpr std::array<float, zones> filledWithOne() noexcept { return { 1, 1, 1, 1, 1, 1, 1, 1 }; }
};

} // namespace galvani
