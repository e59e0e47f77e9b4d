// What the brain in place has learned, for those who look at it from a thread of their own.
#pragma once

#include "dsp/engine/WeightMirror.h"
#include "neural/brain/LearnedBlocks.h"

#include <memory>

namespace galvani
{

/** Both of one brain, or neither. */
struct BrainLearning
{
    std::shared_ptr<const LearnedBlocks> blocks;
    std::shared_ptr<const WeightMirror> weights;
};

} // namespace galvani
