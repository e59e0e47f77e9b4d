// A dream that was kept as a part of a document, and back.
#pragma once

#include "dsp/engine/DreamShape.h"

#include <nlohmann/json_fwd.hpp>

namespace galvani
{

/** {"band_gains": 64 numbers, "group_currents_pA": 32, "modulator_offsets": 8} */
nlohmann::ordered_json documentOf (const DreamShape&);

/** What documentOf() wrote.
    @throws std::runtime_error  with one line when it is damaged */
DreamShape dreamFrom (const nlohmann::ordered_json&);

} // namespace galvani
