// Which of the brain's weights are changing just now.
#pragma once

#include "plugin/activity/WeightBlocks.h"

#include <array>
#include <span>

namespace galvani
{

class WeightTrend
{
public:
    static constexpr double seconds = 3.0; ///< after which two thirds of a change are forgotten

    void reset() noexcept { *this = {}; }

    /** @param now  s; going back begins anew, as other synapses do */
    void follow (const WeightBlocks&, double now) noexcept;

    /** pA, by block: how far the mean is from where it was in the last seconds. */
    std::span<const float> recent() const noexcept { return change; }

private:
    WeightBlocks last;
    std::array<float, numGroups * numGroups> before {}, change {};
    double lastTime = 0.0;
};

} // namespace galvani
