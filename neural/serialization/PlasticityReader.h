// Reads what is plastic about a connection.
#pragma once

#include "neural/serialization/JsonObject.h"
#include "neural/spiking/experiment/ConnectionPlan.h"

namespace galvani
{

/** One rule or a list of them: "stdp", "reward-stdp", "tsodyks-markram". @throws ExperimentError */
void readPlasticity (const JsonNode&, SynapseKind&);

} // namespace galvani
