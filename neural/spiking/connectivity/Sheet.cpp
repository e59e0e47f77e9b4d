#include "neural/spiking/connectivity/Sheet.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

std::vector<PlanePosition> Sheet::positions (int neurons, RandomStream random) const
{
    std::vector<PlanePosition> places;
    places.reserve (static_cast<size_t> (neurons));
    if (arrangement == Arrangement::scattered)
    {
        for (int i = 0; i < neurons; ++i)
        {
            const auto x = random.uniform() * width;
            places.push_back ({ x, random.uniform() * height });
        }
        return places;
    }
    const auto fitting = std::ceil (std::sqrt (neurons * (width / height)));
    const auto columns = static_cast<int> (std::clamp (fitting, 1.0, std::max (1.0, static_cast<double> (neurons))));
    const auto rows = std::max (1, (neurons + columns - 1) / columns);
    for (int i = 0; i < neurons; ++i)
        places.push_back ({ (i % columns + 0.5) * width / columns, (i / columns + 0.5) * height / rows });
    return places;
}

double distanceBetween (PlanePosition a, PlanePosition b) noexcept
{
    const auto x = a.x - b.x, y = a.y - b.y;
    return std::sqrt (x * x + y * y);
}

} // namespace galvani
