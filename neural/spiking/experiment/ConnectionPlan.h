// What an experiment says of one connection between two populations.
#pragma once

#include "neural/plasticity/RewardParameters.h"
#include "neural/plasticity/ShortTermParameters.h"
#include "neural/plasticity/StdpParameters.h"
#include "neural/spiking/connectivity/ConnectionRule.h"
#include "neural/spiking/connectivity/SynapseValues.h"

#include <optional>

namespace galvani
{

/** What synapses must share to lie in one projection. */
struct SynapseKind
{
    double synapticTime_ms = 5.0;
    std::optional<StdpParameters> stdp {};
    std::optional<RewardParameters> reward {};
    std::optional<ShortTermParameters> shortTerm {};
    bool operator== (const SynapseKind&) const = default;
};

struct ConnectionPlan
{
    size_t from = 0, to = 0; ///< populations
    ConnectionRule rule;
    bool allowSelf = false;
    WeightRule weight; ///< its bounds are those of the sign and of STDP, its factor the hemispheres'
    DelayRule delay;
    SynapseKind kind;
};

} // namespace galvani
