// Whether a dense network from elsewhere can read the brain's spikes.
#pragma once

#include "neural/brain/BrainFeatures.h"
#include "neural/dense/DenseLayer.h"

#include <string>

namespace galvani
{

/** It runs a thousand times a second on the audio thread: more weights would be heard as drop-outs. */
inline constexpr Eigen::Index mostReaderWeights = 65536;

/** One line on why these layers cannot take the place of the reading network, numFeatures in and numModulators out;
    empty when they can. */
std::string misfitAsReader (const DenseLayers<float>&);

} // namespace galvani
