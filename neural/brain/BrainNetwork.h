// The network of the default brain: its neurons' model and its three projections.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/network/NetworkSpec.h"

namespace galvani
{

/** Projections 0 excitatory (plastic), 1 inhibitory, 2 between the hemispheres.
    All types of neuron fire from about 200 pA on, so that one and the same stimulus drives them. */
NetworkSpec brainNetwork (const BrainSpec&, const BrainLayout&);

} // namespace galvani
