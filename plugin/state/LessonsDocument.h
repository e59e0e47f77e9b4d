// What a player has taught as a part of a document, and back.
#pragma once

#include "plugin/state/Lessons.h"

#include <nlohmann/json_fwd.hpp>

namespace galvani
{

/** {"settings": {...}, "examples": [{"name", "seconds", "features", "deviation", "positions",
    "modulators", "surprise"}], "ratings": [{"liked", "features"}], "comparisons": [{"preferred", "other"}]} */
nlohmann::ordered_json documentOf (const Lessons&);

/** What documentOf() wrote.
    @throws std::runtime_error  with one line when it is damaged */
Lessons lessonsFrom (const nlohmann::ordered_json&);

} // namespace galvani
