#include "plugin/looks/PickNeuron.h"

#include <cmath>
#include <limits>

namespace galvani
{

PickedNeuron pickNeuron (std::span<const SpacePoint> places, const ViewProjection& projection, float x,
                         float y) noexcept
{
    PickedNeuron picked;
    auto least = std::numeric_limits<float>::max();
    auto nearness = 0.0f;
    for (size_t n = 0; n < places.size(); ++n)
    {
        const auto at = projection.toView (places[n]);
        const auto squared = (at.x - x) * (at.x - x) + (at.y - y) * (at.y - y);
        if (squared < least || (squared <= least && at.nearness > nearness))
        {
            least = squared;
            nearness = at.nearness;
            picked.neuron = static_cast<int> (n);
        }
    }
    if (picked.neuron >= 0)
        picked.distance = std::sqrt (least);
    return picked;
}

} // namespace galvani
