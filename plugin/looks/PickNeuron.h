// Which neuron lies under a point of the view.
#pragma once

#include "plugin/looks/ViewProjection.h"

#include <span>

namespace galvani
{

struct PickedNeuron
{
    int neuron = -1;       ///< -1: there is none at all
    float distance = 0.0f; ///< pixels from the point to it
};

/** The one whose middle is nearest to the point; of several that are as near, the foremost.
    @param x, y  pixels of the projection's view */
PickedNeuron pickNeuron (std::span<const SpacePoint> places, const ViewProjection&, float x, float y) noexcept;

} // namespace galvani
