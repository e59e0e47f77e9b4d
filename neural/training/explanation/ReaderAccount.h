// What the dense network makes of a moment: of what its outputs consist, and what they would be without each group.
#pragma once

#include "neural/training/explanation/BrainMoment.h"
#include "neural/training/explanation/ModulatorParts.h"

namespace galvani
{

struct ReaderAccount
{
    BrainMoment moment;
    GroupValues groupShares {};                              ///< of the neurons
    std::array<ModulatorParts, numModulators> modulators {}; ///< their sums are what the network says
    std::array<ModulatorValues, numGroups> withoutGroup {};  ///< what it would say
};

} // namespace galvani
