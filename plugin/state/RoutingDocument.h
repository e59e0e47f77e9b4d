// Modulation routes as a part of a document, and back.
#pragma once

#include "dsp/modulation/ModulationRouting.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>

namespace galvani
{

/** A list of {"source": id, "target": id, "depth": -1..1}, with "curve" unless it is linear, and "smoothing_ms" unless
    it is 0. */
nlohmann::ordered_json documentOf (const ModulationRouting&);

/** What documentOf() wrote, or an older version: of more routes than there is room for now, its deepest stay.
    @param version  of the document's format
    @throws std::runtime_error  with one line when it is damaged */
ModulationRouting routingFrom (const nlohmann::ordered_json&, std::int64_t version);

} // namespace galvani
