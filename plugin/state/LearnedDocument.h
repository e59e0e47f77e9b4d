// What a brain has learned as a part of a document, and back.
#pragma once

#include "neural/brain/BrainLayout.h"
#include "neural/brain/LearnedWeights.h"

#include <nlohmann/json_fwd.hpp>

namespace galvani
{

/** {"synapses": how many, "largest_pA": what level 65535 means, "weights": base64 of zlib of the levels, each two
   bytes, the lower first, "checksum": FNV-1a of those bytes, 32 bits} */
nlohmann::ordered_json documentOf (const LearnedWeights&);

/** What documentOf() wrote.
    @throws std::runtime_error  when it is damaged, or not of a brain that this spec wires; that takes as long as wiring
            it, the first time */
LearnedWeights learnedFrom (const nlohmann::ordered_json&, const BrainSpec&);

} // namespace galvani
