#include "neural/spiking/experiment/ExperimentSize.h"

#include "neural/spiking/experiment/ExperimentNetwork.h"
#include "neural/spiking/network/Synapse.h"

#include <algorithm>

namespace galvani
{

namespace
{

ConnectionEnds endsOf (const Experiment& experiment, const ConnectionPlan& plan)
{
    return { experiment.populations[plan.from].neurons, experiment.populations[plan.to].neurons, plan.allowSelf };
}

} // namespace

double expectedSynapses (const Experiment& experiment, const ConnectionPlan& plan)
{
    const auto& sheet = experiment.populations[plan.to].sheet;
    return expectedPairs (plan.rule, endsOf (experiment, plan), sheet ? sheet->width * sheet->height : 1.0);
}

double candidatePairs (const Experiment& experiment, const ConnectionPlan& plan)
{
    if (const auto* rule = std::get_if<DistanceRule> (&plan.rule))
        return expectedPairs (ProbabilityRule { rule->peak }, endsOf (experiment, plan), 1.0);
    return expectedSynapses (experiment, plan);
}

double longestDelaySteps (const Experiment& experiment, const ConnectionPlan& plan)
{
    auto longest = plan.delay.offset_ms.highest();
    if (plan.delay.perUnit_ms > 0.0)
    {
        const auto& from = *experiment.populations[plan.from].sheet;
        const auto& to = *experiment.populations[plan.to].sheet;
        auto distance =
            distanceBetween ({ 0.0, 0.0 }, { std::max (from.width, to.width), std::max (from.height, to.height) });
        if (const auto* rule = std::get_if<DistanceRule> (&plan.rule))
            distance = std::min (distance, rule->reach);
        longest += plan.delay.perUnit_ms * distance;
    }
    return std::max (1.0, longest / experiment.dt_ms);
}

double expectedBytes (const Experiment& experiment)
{
    // A synapse once as a list and once sorted, a neuron its constants and state, a row in every projection, and what
    // arrives within two stretches.
    constexpr double bytesASynapse = 2.5 * sizeof (Synapse), bytesANeuron = 1000.0, bytesARow = 64.0,
                     bytesATarget = 40.0;
    double synapses = 0.0, targets = 0.0;
    for (const auto& connection : experiment.connections)
        synapses += expectedSynapses (experiment, connection);
    for (const auto& stimulus : experiment.stimuli.currents)
        targets += static_cast<double> (stimulus.neurons.size());
    const auto kinds = static_cast<double> (synapseKindsOf (experiment).size());
    return synapses * bytesASynapse + targets * bytesATarget
           + experiment.neurons() * (bytesANeuron + bytesARow * kinds);
}

} // namespace galvani
