// One synapse, as connectivity rules hand it over, and where it leads.
#pragma once

#include <cstdint>

namespace galvani
{

struct Synapse
{
    std::int32_t from, to; ///< neurons, numbered through all populations
    double weight_pA;      ///< added to the target's synaptic current; negative inhibits
    int delaySteps;        ///< at least 1
};

struct SynapseEnds
{
    std::int32_t from, to; ///< neurons
};

} // namespace galvani
