// The routes between two routings.
#pragma once

#include "dsp/modulation/ModulationRouting.h"

namespace galvani
{

/** At x of 0..1 from a to b. A route that one side does not have goes from or to the depth 0; one that both have bends
    as on the nearer side. Where there are more than there may be, the deepest stay. */
ModulationRouting routingBetween (const ModulationRouting& a, const ModulationRouting& b, float x);

} // namespace galvani
