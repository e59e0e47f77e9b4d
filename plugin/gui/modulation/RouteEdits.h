// What hands do to the routing: one step of undo each, and words for what happened.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

/** The depth of a route that is made by dropping a source. */
inline constexpr float newRouteDepth = 0.25f;

juce::String sourceName (int source);
juce::String targetName (int target);

/** Makes a route of newRouteDepth; one that is there stays as it is. @returns what to tell */
juce::String addRoute (Processor&, int source, int target);

void removeRoute (Processor&, int source, int target);

/** Removes all routes to a target, in one step. */
void removeRoutesTo (Processor&, int target);

/** Puts a route in the place of the one between the same two, as a part of the step that goes on; its depth may be 0.
    @returns false when there is no room for another */
bool putRoute (Processor&, const ModulationRoute&);

/** As putRoute(), but for a route of depth 0, which goes. */
bool putOrDropRoute (Processor&, const ModulationRoute&);

/** The route between two; one of depth 0 when there is none. */
ModulationRoute routeBetween (const ModulationRouting&, int source, int target);

} // namespace galvani
