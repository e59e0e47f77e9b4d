// Reads one entry of an experiment's "connections".
#pragma once

#include "neural/serialization/JsonNode.h"
#include "neural/spiking/experiment/Experiment.h"

namespace galvani
{

/** Appends to the experiment's connections. @param callosalStrength  factor on weights between the hemispheres
    @throws ExperimentError */
void readConnection (const JsonNode&, double callosalStrength, Experiment&);

} // namespace galvani
