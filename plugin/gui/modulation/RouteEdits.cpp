#include "plugin/gui/modulation/RouteEdits.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/gui/HandsText.h"

namespace galvani
{

juce::String sourceName (int source) { return modulationSources[static_cast<size_t> (source)].name; }

juce::String targetName (int target) { return declarationOf (modulationTargets[static_cast<size_t> (target)]).name; }

ModulationRoute routeBetween (const ModulationRouting& routing, int source, int target)
{
    if (const auto* route = routing.find (static_cast<size_t> (source), static_cast<size_t> (target)))
        return *route;
    return { source, target };
}

bool putRoute (Processor& processor, const ModulationRoute& route)
{
    auto changed = processor.routing();
    if (! changed.set (route))
        return false;
    processor.setRouting (changed);
    return true;
}

bool putOrDropRoute (Processor& processor, const ModulationRoute& route)
{
    if (route.depth != 0.0f)
        return putRoute (processor, route);
    auto changed = processor.routing();
    changed.remove (static_cast<size_t> (route.source), static_cast<size_t> (route.target));
    processor.setRouting (changed);
    return true;
}

juce::String addRoute (Processor& processor, int source, int target)
{
    auto route = routeBetween (processor.routing(), source, target);
    if (route.depth != 0.0f)
        return text::routeIsThere (sourceName (source), targetName (target), route.depth);
    route.depth = newRouteDepth;
    processor.beginStep();
    if (! putRoute (processor, route))
        return text::routesFull (ModulationRouting::maximumRoutes);
    return text::routeMade (sourceName (source), targetName (target), route.depth);
}

void removeRoute (Processor& processor, int source, int target)
{
    processor.beginStep();
    putOrDropRoute (processor, { source, target });
}

void removeRoutesTo (Processor& processor, int target)
{
    const auto present = processor.routing();
    auto changed = present;
    for (const auto& route : present.routes())
        if (route.target == target)
            changed.remove (static_cast<size_t> (route.source), static_cast<size_t> (target));
    processor.beginStep();
    processor.setRouting (changed);
}

} // namespace galvani
