// From an experiment to the network that it describes.
#pragma once

#include "neural/spiking/experiment/Experiment.h"
#include "neural/spiking/network/NetworkSpec.h"

namespace galvani
{

/** Draws all that is to be drawn. Connections whose synapses are of one kind lie in one projection; a time constant
   that only trains use has a projection without synapses. */
NetworkSpec networkOf (const Experiment&);

/** The kinds of synapses, one a projection of networkOf(), in its order. */
std::vector<SynapseKind> synapseKindsOf (const Experiment&);

} // namespace galvani
