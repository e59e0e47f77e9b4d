#include "plugin/looks/Hemispheres.h"

#include "plugin/looks/Chance.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

SpacePoint Hemispheres::bend (SheetPosition place, float depth) noexcept
{
    const auto side = place.x < 0.0f ? -1.0f : 1.0f;
    const auto lateral = side * place.x - hemisphereCentre, up = place.y;

    // Folds: neurons crowd along winding lines, as the rims of a brain's folds do. Different ones on each side.
    const auto bias = 0.7f * side;
    const auto across =
        0.030f * std::sin (7.1f * up + 4.3f * lateral + bias) + 0.018f * std::sin (13.7f * up - 8.9f * lateral - bias);
    const auto along = 0.026f * std::sin (8.3f * lateral - 5.1f * up + 2.0f * bias);
    const auto u = lateral + across, v = up + along;

    const auto width = (u < 0.0f ? 0.80f : 1.0f) * (1.0f - 0.09f * v);
    const auto dome = std::sqrt (std::max (0.04f, 1.0f - 0.92f * (u * u + v * v)));
    const auto fold = 0.035f * std::sin (11.0f * u + 9.0f * v + bias);
    const auto inwards = 1.0f - 0.12f * depth;
    return { side * (0.90f + width * u * inwards), 1.2f * v * inwards, dome - 0.62f + fold - 0.2f * depth };
}

void Hemispheres::prepare (const BrainLayout& layout)
{
    points.clear();
    points.reserve (layout.positions.size());
    for (const auto position : layout.positions)
    {
        const auto chance = chanceOf (points.size());
        points.push_back (bend (position, chance * chance));
    }
    neighbourhoods.prepare (points);
}

} // namespace galvani
