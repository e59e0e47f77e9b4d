// Runs a network for some steps and keeps its spikes.
#pragma once

#include "neural/spiking/network/SpikingNetwork.h"

#include <algorithm>
#include <vector>

namespace galvani
{

/** @param most  steps an advance may take at most, so that stretches can be cut */
template <typename Real>
std::vector<Spike> runNetwork (SpikingNetwork<Real>& network, std::int64_t steps, int most = 1000)
{
    std::vector<Spike> spikes;
    for (std::int64_t done = 0; done < steps;)
    {
        const auto now = static_cast<int> (
            std::min<std::int64_t> ({ steps - done, network.stepsToBorder(), static_cast<std::int64_t> (most) }));
        const auto fresh = network.advance (now);
        spikes.insert (spikes.end(), fresh.begin(), fresh.end());
        done += now;
    }
    return spikes;
}

/** A population of one kind of neuron and one projection. */
inline NetworkSpec networkOf (int neurons, std::vector<Synapse> synapses = {}, NeuronParameters kind = LifParameters {})
{
    NetworkSpec spec;
    spec.populations.push_back ({ neurons, { kind }, {} });
    ProjectionSpec projection;
    projection.synapses = std::move (synapses);
    spec.projections.push_back (std::move (projection));
    return spec;
}

} // namespace galvani
