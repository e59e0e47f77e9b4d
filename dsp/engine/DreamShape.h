// What a dream changes while it lasts: how strongly each band is heard, a current into each group, an offset of each
// modulator.
#pragma once

#include "neural/brain/BrainDimensions.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace galvani
{

struct DreamShape
{
    static constexpr float mostGain = 4.0f, mostCurrent_pA = 2000.0f;

    std::array<float, numBands> bandGain = allOnes();    ///< 0..4: on the ear's level, on its way into the brain
    std::array<float, numGroups> groupCurrent_pA {};     ///< -2000..2000: steady, into every neuron of the group
    std::array<float, numModulators> modulatorOffset {}; ///< -1..1: added to what the dense network says
    bool operator== (const DreamShape&) const = default;

    /** Changes nothing. */
    bool isNeutral() const noexcept { return *this == DreamShape {}; }

    /** All within its range, and neutral where it is not a number. */
    DreamShape sane() const noexcept
    {
        const auto within = [] (float x, float least, float most, float neutral)
        { return std::isnan (x) ? neutral : std::clamp (x, least, most); };
        auto result = *this;
        for (auto& gain : result.bandGain)
            gain = within (gain, 0.0f, mostGain, 1.0f);
        for (auto& current : result.groupCurrent_pA)
            current = within (current, -mostCurrent_pA, mostCurrent_pA, 0.0f);
        for (auto& offset : result.modulatorOffset)
            offset = within (offset, -1.0f, 1.0f, 0.0f);
        return result;
    }

private:
    static constexpr std::array<float, numBands> allOnes()
    {
        std::array<float, numBands> ones {};
        ones.fill (1.0f);
        return ones;
    }
};

} // namespace galvani
