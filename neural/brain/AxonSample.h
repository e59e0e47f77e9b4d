// A few of every neuron's axons, so that a picture can show where its spikes go.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/spiking/network/NetworkSpec.h"

namespace galvani
{

/** Of the synapses of each neuron in projections 0 and 1 three that lie evenly among them, and of those in projection 2
    the middle one.
    @param spec  a brain's, see brainNetwork(); in each projection the synapses of a neuron follow each other, in the
                 order of the neurons
    @returns axonsShown a neuron; ends that a neuron has not are empty */
std::vector<AxonEnd> sampleAxons (const NetworkSpec& spec, int neurons);

} // namespace galvani
