// Reads experiment files.
#pragma once

#include "neural/serialization/ExperimentError.h"
#include "neural/spiking/experiment/Experiment.h"

#include <string_view>

namespace galvani
{

/** A JSON document of format "galvani-experiment". Nothing in it is passed over: what is unknown, out of range or
    larger than a machine bears is refused.
    @throws ExperimentError whose one line says where, and why; e.g. connections[2].probability: 1.5 is not in 0..1 */
Experiment readExperiment (std::string_view json);

} // namespace galvani
