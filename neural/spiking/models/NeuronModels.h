// The names that models, their regimes and their constants go by, and the bounds of each constant.
#pragma once

#include "neural/spiking/models/NeuronParameters.h"

#include <span>
#include <string_view>

namespace galvani
{

/** One constant of a model; its unit is the end of its name. */
struct NeuronConstant
{
    std::string_view name;
    double least, greatest; ///< beyond them the equations mean nothing or leave the range of numbers

    /** The constant within a neuron of this model. */
    double& (*in) (NeuronParameters&);
};

struct NeuronRegime
{
    std::string_view name;
    NeuronParameters neuron;
};

struct NeuronModel
{
    std::string_view name; ///< "lif", "adex" or "izhikevich"
    NeuronParameters usual;
    std::span<const NeuronConstant> constants;
    std::span<const NeuronRegime> regimes; ///< none of lif
};

std::span<const NeuronModel> neuronModels();

/** Potentials that a neuron may be given, mV. */
inline constexpr double lowestPotential_mV = -1000.0, highestPotential_mV = 1000.0;

} // namespace galvani
