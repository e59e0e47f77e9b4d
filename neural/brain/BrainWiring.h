// The synapses of the default brain, drawn from its seed.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/network/Synapse.h"

#include <vector>

namespace galvani
{

/** What the connections of the default brain are like. */
struct BrainWiringParameters
{
    double probability = 0.1;            ///< mean, within a hemisphere
    double synapsesPerNeuron = 102.4;    ///< at most, on average: larger brains are wired more thinly
    double synapsesOfTheLargest = 256.0; ///< of brains of more than 8,192 neurons
    double reach = 1.1;                  ///< sheet units; probability falls as (1 - (d / reach)^2)^2
    double callosalShare = 0.15; ///< of a neuron's synapses within its hemisphere, to the mirrored place opposite
    double excitatory_pA = 12.0, inhibitory_pA = -66.0; ///< for 51 synapses; spread by +-20 %
    double fastest_ms = 1.0, slowest_ms = 10.0, milliseconds_perUnit = 6.3, spread_ms = 1.0;
    double callosal_ms = 6.0; ///< least time between the hemispheres
};

/** The synapses of the default brain, by what can be turned up and down on its own. */
struct BrainSynapses
{
    std::vector<Synapse> excitatory, inhibitory; ///< within a hemisphere
    std::vector<Synapse> callosal;               ///< between them; all excitatory
};

/** Neurons connect with a probability that falls with distance; the delay grows with it. Only excitatory neurons reach
    the other hemisphere. No neuron connects to itself. Uses no library function that may differ between machines. */
BrainSynapses wireBrain (const BrainLayout&, const BrainWiringParameters&, std::uint64_t seed);

} // namespace galvani
