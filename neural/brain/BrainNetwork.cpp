#include "neural/brain/BrainNetwork.h"

#include "neural/brain/BrainDimensions.h"
#include "neural/brain/BrainWiring.h"
#include "neural/brain/PlasticSynapses.h"

#include <utility>

namespace galvani
{

namespace
{

NeuronParameters neuronOf (NeuronType type)
{
    switch (type)
    {
        case NeuronType::adex:
        {
            AdexParameters p; // as leaky and as large as the LIF neuron
            p.capacitance_pF = 100.0;
            p.leak_nS = 10.0;
            p.subthreshold_nS = 1.0;
            p.adaptationTime_ms = 100.0;
            p.spikeAdaptation_pA = 30.0;
            p.refractory_ms = 2.0;
            return p;
        }
        case NeuronType::izhikevich:
        {
            // Regular spiking, larger by a factor of 2.86: a rheobase of 200 pA instead of 70.
            IzhikevichParameters p;
            p.capacitance_pF = 286.0;
            p.k_nSPerMillivolt = 2.0;
            p.b_nS = -5.7;
            p.d_pA = 286.0;
            return p;
        }
        case NeuronType::lif:
            break;
    }
    return LifParameters {};
}

} // namespace

NetworkSpec brainNetwork (const BrainSpec& spec, const BrainLayout& layout)
{
    auto synapses = wireBrain (layout, {}, spec.seed);
    NetworkSpec network;
    network.dt_ms = 1000.0 * stepSeconds;
    network.seed = spec.seed;
    network.populations.push_back ({ layout.size(), { neuronOf (spec.type) }, {} });

    ProjectionSpec excitatory;
    StdpParameters stdp;
    stdp.largest_pA = static_cast<double> (plasticSynapsesOf (synapses.excitatory).largest_pA);
    stdp.aPlus = 0.005;
    stdp.aMinus = 0.00525;
    excitatory.synapses = std::move (synapses.excitatory);
    excitatory.stdp = stdp;
    excitatory.reward = RewardParameters {};
    excitatory.scaling = ScalingParameters {};
    excitatory.shortTerm = ShortTermParameters { 0.4, 200.0, 0.0 };
    network.projections.push_back (std::move (excitatory));

    ProjectionSpec inhibitory;
    inhibitory.synapses = std::move (synapses.inhibitory);
    network.projections.push_back (std::move (inhibitory));

    ProjectionSpec callosal;
    callosal.synapses = std::move (synapses.callosal);
    network.projections.push_back (std::move (callosal));
    return network;
}

} // namespace galvani
