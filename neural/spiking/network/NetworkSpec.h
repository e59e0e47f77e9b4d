// What a network is made of: populations of neurons and the projections between them.
#pragma once

#include "neural/plasticity/RewardParameters.h"
#include "neural/plasticity/ScalingParameters.h"
#include "neural/plasticity/ShortTermParameters.h"
#include "neural/plasticity/StdpParameters.h"
#include "neural/spiking/models/NeuronParameters.h"
#include "neural/spiking/network/Synapse.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace galvani
{

/** Neurons of one model. */
struct PopulationSpec
{
    int size = 0;
    std::vector<NeuronParameters> neurons = { LifParameters {} }; ///< one for all, or one a neuron; all of one model
    std::vector<double> initialPotential_mV;                      ///< none (rest), one for all, or one a neuron
};

/** Synapses that share a time constant and what is plastic about them. */
struct ProjectionSpec
{
    std::vector<Synapse> synapses;
    double synapticTime_ms = 5.0;
    std::optional<StdpParameters> stdp;
    std::optional<RewardParameters> reward;   ///< only with stdp
    std::optional<ScalingParameters> scaling; ///< only with stdp
    std::optional<ShortTermParameters> shortTerm;
};

/** Neurons are numbered through the populations in their order. Projections of one synapticTime_ms share a current. */
struct NetworkSpec
{
    double dt_ms = 0.1;
    std::uint64_t seed = 1; ///< of the neurons' own noise
    std::vector<PopulationSpec> populations;
    std::vector<ProjectionSpec> projections;

    int neurons() const noexcept
    {
        int sum = 0;
        for (const auto& population : populations)
            sum += population.size;
        return sum;
    }
};

} // namespace galvani
