#include "plugin/state/RoutingDocument.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/state/QuotedText.h"
#include "plugin/state/ShortestNumber.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>
#include <vector>

namespace galvani
{

namespace
{

using Json = nlohmann::ordered_json;

constexpr size_t longestId = 64;

/** Empty where there is none. */
std::string idIn (const Json& route, const char* key)
{
    const auto found = route.find (key);
    if (found == route.end())
        return {};
    if (! found->is_string() || found->get_ref<const std::string&>().size() > longestId)
        throw std::runtime_error ("the " + std::string (key) + " of a route is not a name");
    return found->get<std::string>();
}

/** A place in the list of a name, or -1. */
int curveCalled (const std::string& name) { return name.empty() ? 0 : routeCurveIndex (name); }

ModulationRoute readRoute (const Json& given)
{
    if (! given.is_object())
        throw std::runtime_error ("a route is not an object");
    const auto source = idIn (given, "source");
    const auto target = idIn (given, "target");
    const auto* row = findParameter (target);
    ModulationRoute route;
    route.source = modulationSourceIndex (source);
    route.target = row != nullptr ? modulationTargetIndex (row->index) : -1;
    if (route.source < 0)
        throw std::runtime_error ("a route comes from " + quoted (source) + ", which is not a modulation source");
    if (route.target < 0)
        throw std::runtime_error ("a route goes to " + quoted (target) + ", which cannot be modulated");
    const auto numberOf = [&given] (const char* key, float otherwise)
    {
        const auto found = given.find (key);
        if (found == given.end())
            return otherwise;
        return found->is_number() ? found->get<float>() : std::nanf ("");
    };
    route.depth = numberOf ("depth", std::nanf (""));
    if (! (std::abs (route.depth) <= 1.0f))
        throw std::runtime_error ("the depth of the route to " + target + " is not within -1 to 1");
    const auto curve = idIn (given, "curve");
    if (curveCalled (curve) < 0)
        throw std::runtime_error ("the route to " + target + " bends by " + quoted (curve) + ", which is not a curve");
    route.curve = static_cast<RouteCurve> (curveCalled (curve));
    route.smoothing_ms = numberOf ("smoothing_ms", 0.0f);
    if (! (route.smoothing_ms >= 0.0f && route.smoothing_ms <= ModulationRoute::longestSmoothing_ms))
        throw std::runtime_error ("smoothing_ms of the route to " + target + " is not within 0 to 5000");
    return route;
}

} // namespace

nlohmann::ordered_json documentOf (const ModulationRouting& routing)
{
    auto routes = Json::array();
    for (const auto& route : routing.routes())
    {
        Json written { { "source", modulationSources[static_cast<size_t> (route.source)].id },
                       { "target", declarationOf (modulationTargets[static_cast<size_t> (route.target)]).id },
                       { "depth", shortest (route.depth) } };
        if (route.curve != RouteCurve::linear)
            written["curve"] = routeCurveIds[static_cast<size_t> (route.curve)];
        if (route.smoothing_ms > 0.0f)
            written["smoothing_ms"] = shortest (route.smoothing_ms);
        routes.push_back (std::move (written));
    }
    return routes;
}

ModulationRouting routingFrom (const nlohmann::ordered_json& routes, std::int64_t version)
{
    constexpr size_t mostOfOld = 53 * 17;
    if (! routes.is_array() || routes.size() > mostOfOld)
        throw std::runtime_error ("routing is not a list of routes");
    std::vector<ModulationRoute> read;
    for (const auto& given : routes)
        if (const auto route = readRoute (given); route.depth != 0.0f)
            read.push_back (route);
    if (read.size() > ModulationRouting::maximumRoutes)
    {
        if (version > 1)
            throw std::runtime_error ("it has " + std::to_string (read.size()) + " routes, and there is room for 64");
        std::stable_sort (read.begin(), read.end(),
                          [] (const auto& a, const auto& b) { return std::abs (a.depth) > std::abs (b.depth); });
        read.resize (ModulationRouting::maximumRoutes);
    }
    ModulationRouting routing;
    for (const auto& route : read)
        routing.set (route);
    return routing;
}

} // namespace galvani
