// What a brain does at one moment, as far as it moves parameters.
#pragma once

#include "neural/training/explanation/ReaderFeatures.h"

namespace galvani
{

struct BrainMoment
{
    GroupValues groupRates {};               ///< Hz, averaged over the brain's memory
    float synchrony = 0.0f;                  ///< 0..1
    ModulatorValues heard {};                ///< the modulators as the matrix takes them, dreams and holds included
    std::array<bool, numModulators> held {}; ///< these stand still, whatever the network says
};

} // namespace galvani
