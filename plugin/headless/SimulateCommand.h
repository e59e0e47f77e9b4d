// `galvani simulate`: runs an experiment file and writes what came of it.
#pragma once

#include "plugin/headless/SimulateOptions.h"

#include <iosfwd>

namespace galvani
{

/** Prints one JSON line: spikes, synapses, mean_rate_hz, simulated_s, wall_s (the loop alone, without reading and
   wiring) and real_time_factor = wall_s / simulated_s. Throws CommandError. */
void runSimulate (const SimulateOptions&, std::ostream&);

} // namespace galvani
