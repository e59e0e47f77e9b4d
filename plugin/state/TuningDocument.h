// A tuning as a part of a document, and back.
#pragma once

#include "plugin/state/Tuning.h"

#include <nlohmann/json_fwd.hpp>

namespace galvani
{

/** {"name": of the scale, "hz": 128 frequencies, one a MIDI note} */
nlohmann::ordered_json documentOf (const Tuning&);

/** What documentOf() wrote.
    @throws std::runtime_error  when it is damaged, or a frequency is not within 1 to 20,000 Hz */
Tuning tuningFrom (const nlohmann::ordered_json&);

} // namespace galvani
