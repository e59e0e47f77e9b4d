// Which neurons fire together: a choice of them as stars, and bonds between neighbouring stars that grow and fade.
#pragma once

#include "plugin/looks/Hemispheres.h"

#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Two stars are together in a moment when both have just fired. A bond grows by how much more often they are than
    chance would have it: d(bond)/dt = gain (a b - mean(a) mean(b)) - bond / fade, kept in 0..1. */
class StarBonds
{
public:
    static constexpr size_t mostStars = 1024;
    static constexpr float gain = 14.0f, fadeSeconds = 0.9f, memorySeconds = 1.5f;

    struct Bond
    {
        std::uint16_t a, b; ///< stars
        float strength;     ///< 0..1
    };

    /** @param places  of all neurons; of large brains every so many-th becomes a star */
    void prepare (std::span<const SpacePoint> places);

    /** @param flash  0..1, one a neuron */
    void advance (std::span<const float> flash, double seconds);

    std::span<const std::int32_t> stars() const noexcept { return chosen; } ///< their neurons
    std::span<const Bond> bonds() const noexcept { return all; }

private:
    std::vector<std::int32_t> chosen;
    std::vector<float> active, mean; ///< one a star
    std::vector<Bond> all;
};

} // namespace galvani
