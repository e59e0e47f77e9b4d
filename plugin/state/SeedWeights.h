// The weights that a brain's plastic synapses have before it has learned anything.
#pragma once

#include "neural/brain/BrainLayout.h"

#include <vector>

namespace galvani
{

struct SeedWeights
{
    std::vector<float> pA; ///< in the order of Brain::learnedWeights()
};

/** Wires the brain to tell, some milliseconds to seconds long; that of the last one is remembered. Any thread. */
SeedWeights seedWeightsOf (const BrainSpec&);

} // namespace galvani
