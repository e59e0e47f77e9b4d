#include "neural/brain/PlasticSynapses.h"

#include "neural/brain/BrainWiring.h"

#include <algorithm>

namespace galvani
{

PlasticSynapses plasticSynapsesOf (std::span<const Synapse> excitatory) noexcept
{
    double strongest = 0.0;
    for (const auto& synapse : excitatory)
        strongest = std::max (strongest, synapse.weight_pA);
    return { excitatory.size(), static_cast<float> (3.0 * strongest) };
}

PlasticSynapses plasticSynapsesOf (const BrainSpec& spec)
{
    return plasticSynapsesOf (wireBrain (layOutBrain (spec), {}, spec.seed).excitatory);
}

} // namespace galvani
