// The brain's weights as a matrix of groups: what each group has for each other one, and how that has changed.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace galvani
{

struct WeightBlocks
{
    static constexpr size_t index (int from, int to) noexcept
    {
        return static_cast<size_t> (from) * numGroups + static_cast<size_t> (to);
    }

    std::array<float, numGroups * numGroups> mean {};   ///< pA, of the excitatory synapses from one group to another
    std::array<float, numGroups * numGroups> change {}; ///< pA, since the brain was wired
    float largest = 0.0f;                               ///< pA, that a mean may reach
    bool known = false;                                 ///< false until they were looked at
    std::array<std::int32_t, numGroups * numGroups> synapses {}; ///< that each mean is of; without any it is 0

    bool operator== (const WeightBlocks&) const = default;
};

} // namespace galvani
