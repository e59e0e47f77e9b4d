// Sums up a brain's weights by the groups that they lie between.
#pragma once

#include "neural/brain/LearnedBlocks.h"
#include "neural/brain/LearnedWeights.h"
#include "plugin/activity/WeightBlocks.h"

namespace galvani
{

/** Counted are the plastic synapses: the excitatory ones within the hemispheres. Inhibitory ones and those between the
    hemispheres do not learn and are not in it. Takes milliseconds for the largest brain; on any thread but the audio
    thread.
    @param weights  as many as the blocks' synapses, as WeightMirror::read() gives them; otherwise nothing is known */
WeightBlocks surveyWeights (const LearnedBlocks&, const LearnedWeights& weights);

} // namespace galvani
