// Reads one entry of an experiment's "populations", and the ways in which others point at it.
#pragma once

#include "neural/serialization/JsonObject.h"
#include "neural/spiking/experiment/Experiment.h"

namespace galvani
{

/** Appends to the experiment's populations. @throws ExperimentError */
void readPopulation (const JsonNode&, Experiment&);

/** The population of this name. @throws ExperimentError */
size_t readPopulationName (const JsonNode&, const Experiment&);

/** "all" (or nothing), a list, or {"centre":[x,y],"radius":r} on the sheet, as numbers in the network.
    @throws ExperimentError when it is none of these, or no neuron is meant */
std::vector<std::int32_t> readNeurons (const std::optional<JsonNode>&, const Experiment&, size_t population);

} // namespace galvani
