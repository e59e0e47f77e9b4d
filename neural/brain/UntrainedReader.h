// The dense network that reads a brain before anybody has trained one.
#pragma once

#include "neural/brain/BrainFeatures.h"
#include "neural/dense/DenseLayer.h"

#include <cstdint>

namespace galvani
{

/** numFeatures-32-16-numModulators, tanh and at last sigmoid, with Glorot's weights drawn from a brain's seed: the same
    on every machine. Allocates. */
DenseLayers<float> untrainedReader (std::uint64_t seed);

} // namespace galvani
