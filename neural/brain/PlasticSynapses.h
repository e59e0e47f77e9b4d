// What a brain can learn with: how many of its synapses are plastic, and how strong they may grow.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/network/Synapse.h"

#include <cstddef>
#include <span>

namespace galvani
{

struct PlasticSynapses
{
    size_t count = 0;
    float largest_pA = 0.0f; ///< w_max of their STDP
    bool operator== (const PlasticSynapses&) const = default;
};

/** @param excitatory  those within the hemispheres: learning may make each three times as strong as the strongest */
PlasticSynapses plasticSynapsesOf (std::span<const Synapse> excitatory) noexcept;

/** Wires the brain to tell, which takes some milliseconds, or seconds for the largest. */
PlasticSynapses plasticSynapsesOf (const BrainSpec&);

} // namespace galvani
