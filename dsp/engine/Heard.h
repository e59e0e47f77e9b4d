// What is heard now: the brain's features, the modulators and the targets over the last second, and how unusual that
// is.
#pragma once

#include "dsp/modulation/ModulationTarget.h"
#include "neural/brain/BrainFeatures.h"

#include <array>
#include <cstdint>

namespace galvani
{

struct Heard
{
    std::array<float, numFeatures> mean {}, deviation {}; ///< of the features, over about 1 s; deviation: standard
    std::array<float, numModulators> modulators {};       ///< mean of A to H as they are heard, 0..1
    std::array<float, numTaughtTargets> targets {};       ///< mean of their positions, normalised 0..1
    std::array<float, numBands> bands {};                 ///< mean of the ear's levels, as in TickRecord
    float surprise = 0.0f;                                ///< 0: as ever; see HeardAverage
    std::int64_t tick = -1;                               ///< the last one in it, counted from reset; -1: none yet
};

} // namespace galvani
