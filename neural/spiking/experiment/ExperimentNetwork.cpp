#include "neural/spiking/experiment/ExperimentNetwork.h"

#include "neural/spiking/experiment/ExperimentSize.h"

#include <algorithm>

namespace galvani
{

namespace
{

PopulationSpec populationOf (const Experiment& experiment, size_t index)
{
    const auto& plan = experiment.populations[index];
    PopulationSpec spec;
    spec.size = plan.neurons.size;
    const auto size = static_cast<size_t> (spec.size);

    const auto isSpread = std::any_of (plan.constants.begin(), plan.constants.end(),
                                       [] (const auto& constant) { return ! constant.value.isConstant(); });
    spec.neurons.assign (isSpread ? size : 1, plan.neuron);
    RandomStream constants (seedFor (experiment.seed, Draw::constants, index));
    for (const auto& [constant, value] : plan.constants)
        for (size_t i = 0; i < spec.neurons.size(); ++i)
            constant->in (spec.neurons[i]) = value.draw (i, constants);

    if (const auto& potential = plan.initialPotential_mV)
    {
        RandomStream potentials (seedFor (experiment.seed, Draw::potentials, index));
        spec.initialPotential_mV.resize (potential->isConstant() ? 1 : size);
        for (size_t i = 0; i < spec.initialPotential_mV.size(); ++i)
            spec.initialPotential_mV[i] = potential->draw (i, potentials);
    }
    return spec;
}

void connect (const Experiment& experiment, size_t index, std::vector<Synapse>& synapses)
{
    const auto& plan = experiment.connections[index];
    const auto& from = experiment.populations[plan.from];
    const auto& to = experiment.populations[plan.to];
    const auto stream = [&] (Draw purpose) { return RandomStream (seedFor (experiment.seed, purpose, index)); };

    ConnectionEnds ends { from.neurons, to.neurons, plan.allowSelf };
    const auto isPlaced = plan.delay.perUnit_ms != 0.0 || std::holds_alternative<DistanceRule> (plan.rule);
    if (isPlaced)
    {
        ends.fromPlaces = positionsOf (experiment, plan.from);
        ends.toPlaces = positionsOf (experiment, plan.to);
    }
    SynapseValues values (plan.weight, plan.delay, experiment.dt_ms, stream (Draw::weights), stream (Draw::delays));
    choosePairs (plan.rule, ends, stream (Draw::pairs),
                 [&] (std::int32_t source, std::int32_t target)
                 {
                     const auto distance = isPlaced ? distanceBetween (ends.fromPlaces[static_cast<size_t> (source)],
                                                                       ends.toPlaces[static_cast<size_t> (target)])
                                                    : 0.0;
                     const auto weight = values.nextWeight_pA();
                     synapses.push_back ({ from.neurons.first + source, to.neurons.first + target, weight,
                                           values.nextDelaySteps (distance) });
                 });
}

} // namespace

std::vector<SynapseKind> synapseKindsOf (const Experiment& experiment)
{
    std::vector<SynapseKind> kinds;
    for (const auto& connection : experiment.connections)
        if (std::find (kinds.begin(), kinds.end(), connection.kind) == kinds.end())
            kinds.push_back (connection.kind);
    for (const auto& train : experiment.stimuli.trains)
        if (std::none_of (kinds.begin(), kinds.end(),
                          [&] (const auto& kind) { return kind.synapticTime_ms == train.synapticTime_ms; }))
            kinds.push_back ({ train.synapticTime_ms });
    return kinds;
}

NetworkSpec networkOf (const Experiment& experiment)
{
    NetworkSpec network;
    network.dt_ms = experiment.dt_ms;
    network.seed = experiment.seed;
    for (size_t p = 0; p < experiment.populations.size(); ++p)
        network.populations.push_back (populationOf (experiment, p));

    const auto kinds = synapseKindsOf (experiment);
    for (size_t k = 0; k < kinds.size(); ++k)
    {
        ProjectionSpec projection;
        projection.synapticTime_ms = kinds[k].synapticTime_ms;
        projection.stdp = kinds[k].stdp;
        projection.reward = kinds[k].reward;
        projection.shortTerm = kinds[k].shortTerm;
        double expected = 0.0;
        for (const auto& connection : experiment.connections)
            if (connection.kind == kinds[k])
                expected += expectedSynapses (experiment, connection);
        // A little more than expected, so that it rarely grows; pages that are never touched cost nothing.
        projection.synapses.reserve (static_cast<size_t> (expected * 1.02) + 1000);
        for (size_t c = 0; c < experiment.connections.size(); ++c)
            if (experiment.connections[c].kind == kinds[k])
                connect (experiment, c, projection.synapses);
        network.projections.push_back (std::move (projection));
    }
    return network;
}

} // namespace galvani
