#include "neural/brain/BrainLayout.h"

#include "neural/random/RandomStream.h"

#include <algorithm>

namespace galvani
{

namespace
{

/** Points spread evenly but not in rows over the unit disc, from the lowest y to the highest. */
std::vector<SheetPosition> scatterOverDisc (int count, RandomStream& random)
{
    std::vector<SheetPosition> points;
    points.reserve (static_cast<size_t> (count));
    while (static_cast<int> (points.size()) < count)
    {
        // The candidate furthest from the recent points: calmer to look at than plain chance.
        SheetPosition best {};
        double bestDistance = -1.0;
        for (int candidate = 0; candidate < 4;)
        {
            const auto x = random.uniform (-1.0, 1.0);
            const auto y = random.uniform (-1.0, 1.0);
            if (x * x + y * y > 1.0)
                continue;
            ++candidate;
            double nearest = 8.0;
            const auto oldest = points.size() > 128 ? points.size() - 128 : 0;
            for (size_t i = oldest; i < points.size(); ++i)
            {
                const auto dx = x - static_cast<double> (points[i].x);
                const auto dy = y - static_cast<double> (points[i].y);
                nearest = std::min (nearest, dx * dx + dy * dy);
            }
            if (nearest > bestDistance)
            {
                bestDistance = nearest;
                best = { static_cast<float> (x), static_cast<float> (y) };
            }
        }
        points.push_back (best);
    }
    std::stable_sort (points.begin(), points.end(), [] (auto a, auto b) { return a.y < b.y; });
    return points;
}

} // namespace

BrainLayout layOutBrain (const BrainSpec& spec)
{
    RandomStream random (spec.seed ^ 0x6c61796f7574u);
    BrainLayout layout;
    const auto perHemisphere = spec.neurons / numHemispheres;
    const auto total = static_cast<size_t> (perHemisphere) * numHemispheres;
    layout.positions.reserve (total);
    layout.inhibitory.assign (total, 0);
    layout.group.resize (total);

    for (int hemisphere = 0; hemisphere < numHemispheres; ++hemisphere)
    {
        const auto side = hemisphere == 0 ? -hemisphereCentre : hemisphereCentre;
        for (const auto point : scatterOverDisc (perHemisphere, random))
            layout.positions.push_back ({ point.x + side, point.y });
        for (int band = 0; band < bandsPerHemisphere; ++band)
            layout.bandStart.push_back (hemisphere * perHemisphere + band * perHemisphere / bandsPerHemisphere);
    }
    layout.bandStart.push_back (static_cast<std::int32_t> (total));

    for (int g = 0; g < numGroups; ++g)
    {
        layout.groupStart.push_back (layout.bandStart[static_cast<size_t> (2 * g)]);
        for (auto n = layout.bandStart[static_cast<size_t> (2 * g)];
             n < layout.bandStart[static_cast<size_t> (2 * g + 2)]; ++n)
            layout.group[static_cast<size_t> (n)] = static_cast<std::uint8_t> (g);
    }
    layout.groupStart.push_back (static_cast<std::int32_t> (total));

    // One in five of each run of five, so that no band is without inhibition.
    for (size_t first = 0; first + 5 <= total; first += 5)
        layout.inhibitory[first + static_cast<size_t> (random.uniform() * 5.0)] = 1;
    return layout;
}

} // namespace galvani
