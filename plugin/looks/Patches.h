// Patches of neighbouring neurons, so that those that fire together light the air around them.
#pragma once

#include "plugin/looks/SpacePoint.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

class Patches
{
public:
    static constexpr size_t most = 160;

    void prepare (std::span<const SpacePoint> places);

    /** The mean of what is given for each patch's neurons.
        @param values  one a neuron @param means  filled with one a patch */
    void average (std::span<const float> values, std::vector<float>& means) const;

    std::span<const SpacePoint> centres() const noexcept { return middles; }

private:
    std::vector<SpacePoint> middles;
    std::vector<std::uint8_t> patchOf; ///< one a neuron
    std::vector<float> share;          ///< one a patch: one over its size
};

} // namespace galvani
