#include "plugin/state/RoutingMorph.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace galvani
{

ModulationRouting routingBetween (const ModulationRouting& a, const ModulationRouting& b, float x)
{
    const auto in = [] (const ModulationRouting& routing, const ModulationRoute& route)
    { return routing.find (static_cast<size_t> (route.source), static_cast<size_t> (route.target)); };

    std::vector<ModulationRoute> routes;
    for (auto route : a.routes())
    {
        if (const auto* other = in (b, route); other == nullptr)
            route.depth *= 1.0f - x;
        else if (*other != route)
        {
            route.depth = std::clamp (route.depth + x * (other->depth - route.depth), -1.0f, 1.0f);
            route.smoothing_ms += x * (other->smoothing_ms - route.smoothing_ms);
            route.curve = x < 0.5f ? route.curve : other->curve;
        }
        routes.push_back (route);
    }
    for (auto route : b.routes())
        if (in (a, route) == nullptr)
        {
            route.depth *= x;
            routes.push_back (route);
        }
    std::erase_if (routes, [] (auto& route) { return route.depth == 0.0f; });
    if (routes.size() > ModulationRouting::maximumRoutes)
    {
        std::stable_sort (routes.begin(), routes.end(),
                          [] (auto& p, auto& q) { return std::abs (p.depth) > std::abs (q.depth); });
        routes.resize (ModulationRouting::maximumRoutes);
    }
    ModulationRouting routing;
    for (const auto& route : routes)
        routing.set (route);
    return routing;
}

} // namespace galvani
