// The modulators that a person holds by hand, over what the dense network says.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace galvani
{

struct HeldModulators
{
    std::array<float, numModulators> value {}; ///< 0..1; of those that are not held it does not matter
    std::uint32_t mask = 0;                    ///< bit m: modulator m is held
    bool operator== (const HeldModulators&) const = default;

    bool holds (size_t modulator) const noexcept { return ((mask >> modulator) & 1u) != 0; }

    /** Values within 0..1; where one is not a number, nothing is held. */
    HeldModulators sane() const noexcept
    {
        HeldModulators result;
        for (size_t m = 0; m < value.size(); ++m)
            if (holds (m) && ! std::isnan (value[m]))
            {
                result.value[m] = value[m] < 0.0f ? 0.0f : value[m] > 1.0f ? 1.0f : value[m];
                result.mask |= 1u << m;
            }
        return result;
    }
};

} // namespace galvani
