// The constants of one neuron, whichever its model.
#pragma once

#include "neural/spiking/models/AdexParameters.h"
#include "neural/spiking/models/IzhikevichParameters.h"
#include "neural/spiking/models/LifParameters.h"

#include <variant>

namespace galvani
{

using NeuronParameters = std::variant<LifParameters, AdexParameters, IzhikevichParameters>;

/** Where the neuron starts from when nothing else is said, mV. */
inline double restOf (const NeuronParameters& neuron) noexcept
{
    return std::visit ([] (const auto& p) { return p.rest_mV; }, neuron);
}

} // namespace galvani
