#include "plugin/looks/Patches.h"

#include <algorithm>
#include <limits>

namespace galvani
{

namespace
{

float squaredDistance (SpacePoint a, SpacePoint b) noexcept
{
    return (a.x - b.x) * (a.x - b.x) + (a.y - b.y) * (a.y - b.y) + (a.z - b.z) * (a.z - b.z);
}

} // namespace

/** Every so many-th neuron gathers those that are nearest to it. */
void Patches::prepare (std::span<const SpacePoint> places)
{
    const auto every = std::max<size_t> (1, (places.size() + most - 1) / most);
    std::vector<SpacePoint> seeds;
    for (size_t n = every / 2; n < places.size(); n += every)
        seeds.push_back (places[n]);
    middles.assign (seeds.size(), { 0.0f, 0.0f, 0.0f });
    share.assign (seeds.size(), 0.0f);
    patchOf.clear();
    for (const auto place : places)
    {
        size_t nearest = 0;
        auto least = std::numeric_limits<float>::max();
        for (size_t s = 0; s < seeds.size(); ++s)
            if (const auto distance = squaredDistance (place, seeds[s]); distance < least)
            {
                least = distance;
                nearest = s;
            }
        patchOf.push_back (static_cast<std::uint8_t> (nearest));
        auto& middle = middles[nearest];
        middle = { middle.x + place.x, middle.y + place.y, middle.z + place.z };
        share[nearest] += 1.0f;
    }
    for (size_t s = 0; s < seeds.size(); ++s)
    {
        share[s] = 1.0f / std::max (1.0f, share[s]);
        middles[s] = { middles[s].x * share[s], middles[s].y * share[s], middles[s].z * share[s] };
    }
}

void Patches::average (std::span<const float> values, std::vector<float>& means) const
{
    means.assign (middles.size(), 0.0f);
    for (size_t n = 0; n < std::min (values.size(), patchOf.size()); ++n)
        means[patchOf[n]] += values[n];
    for (size_t s = 0; s < means.size(); ++s)
        means[s] *= share[s];
}

} // namespace galvani
