// How large an experiment will be, known before anything of it is allocated.
#pragma once

#include "neural/spiking/experiment/Experiment.h"

namespace galvani
{

/** Synapses that a connection is expected to have. */
double expectedSynapses (const Experiment&, const ConnectionPlan&);

/** Pairs of neurons that are looked at for them. */
double candidatePairs (const Experiment&, const ConnectionPlan&);

/** Nothing arrives later than this, in steps. */
double longestDelaySteps (const Experiment&, const ConnectionPlan&);

/** About how much memory wiring and running it take, in bytes. */
double expectedBytes (const Experiment&);

} // namespace galvani
