// Reads one entry of an experiment's "stimuli".
#pragma once

#include "neural/serialization/JsonNode.h"
#include "neural/spiking/experiment/Experiment.h"

namespace galvani
{

/** Appends to the experiment's stimuli. @param index  of the stimulus, for its seed  @throws ExperimentError */
void readStimulus (const JsonNode&, std::uint64_t index, Experiment&);

} // namespace galvani
