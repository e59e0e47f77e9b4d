// An experiment while it runs.
#pragma once

#include "neural/spiking/experiment/Experiment.h"
#include "neural/spiking/network/SpikingNetwork.h"
#include "neural/spiking/stimuli/StimulusProgram.h"

#include <cstdint>
#include <span>
#include <vector>

namespace galvani
{

/** Real is float for speed, double for comparison with other simulators: then plastic weights change and are read in
   the very step. */
template <typename Real>
class Simulation
{
public:
    /** Wires the network; all that is drawn is drawn here. */
    explicit Simulation (const Experiment&);

    bool isDone() const noexcept { return net.stepsDone() >= steps; }

    /** Advances by one step up to as many, as far as it can go at once; not when it is done.
        @returns the spikes, sorted by step, then neuron; valid until the next call */
    std::span<const Spike> advance (std::int64_t mostSteps);

    const SpikingNetwork<Real>& network() const noexcept { return net; }

    /** All synapses with their present weights, by source, then target. */
    std::vector<Synapse> synapses() const;

    /** Those that STDP changes, in the same order. */
    std::vector<Synapse> plasticSynapses() const;

private:
    std::vector<Synapse> synapsesOf (bool plasticAlone) const;

    std::int64_t steps;
    std::vector<RewardPlan> rewards;
    size_t nextReward = 0;
    std::vector<SynapseKind> kinds; ///< one a projection
    SpikingNetwork<Real> net;
    StimulusProgram<Real> program;
};

extern template class Simulation<float>;
extern template class Simulation<double>;

} // namespace galvani
