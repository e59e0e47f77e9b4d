// Where each neuron is in space: the flat sheets bent to the domes of two hemispheres, as a brain is seen from above.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "plugin/looks/Patches.h"
#include "plugin/looks/SpacePoint.h"

#include <span>
#include <vector>

namespace galvani
{

class Hemispheres
{
public:
    /** All places are within this distance of the origin. */
    static constexpr float reach = 2.15f;
    static constexpr float halfWidth = 1.92f, halfHeight = 1.25f;

    void prepare (const BrainLayout&);

    std::span<const SpacePoint> places() const noexcept { return points; } ///< one a neuron

    const Patches& patches() const noexcept { return neighbourhoods; }

    /** Where a place on the sheets comes to lie: medial walls steeper than lateral ones, the fore narrower than the
        rear, with folds.
        @param depth  0..1, from the surface inwards */
    static SpacePoint bend (SheetPosition, float depth) noexcept;

private:
    std::vector<SpacePoint> points;
    Patches neighbourhoods;
};

} // namespace galvani
