// What an experiment says of one population.
#pragma once

#include "neural/random/Distribution.h"
#include "neural/spiking/connectivity/NeuronRange.h"
#include "neural/spiking/connectivity/Sheet.h"
#include "neural/spiking/models/NeuronModels.h"

#include <optional>
#include <string>
#include <vector>

namespace galvani
{

/** One constant that is not the model's or regime's own. */
struct ConstantPlan
{
    const NeuronConstant* constant;
    Distribution value;
};

struct PopulationPlan
{
    enum class Sign
    {
        free,
        excitatory,
        inhibitory
    };
    enum class Hemisphere
    {
        none,
        left,
        right
    };

    std::string name;
    NeuronRange neurons;
    NeuronParameters neuron; ///< the model's or regime's
    std::vector<ConstantPlan> constants;
    std::optional<Distribution> initialPotential_mV; ///< none: rest
    std::optional<Sheet> sheet;
    Sign sign = Sign::free; ///< of the weights that its neurons send out
    Hemisphere hemisphere = Hemisphere::none;

    bool isAcross (const PopulationPlan& other) const noexcept
    {
        return hemisphere != Hemisphere::none && other.hemisphere != Hemisphere::none && hemisphere != other.hemisphere;
    }
};

} // namespace galvani
