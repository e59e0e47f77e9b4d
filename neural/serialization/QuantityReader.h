// Reads quantities that may be one for all, a list, or drawn, and times that fall on steps.
#pragma once

#include "neural/random/Distribution.h"
#include "neural/serialization/JsonObject.h"

#include <cstdint>
#include <optional>

namespace galvani
{

/** A number, a list, {"uniform":[low,high]} or {"normal":[mean,sd]}. What is drawn is brought within the bounds.
    @param listLength  of a list; none: it may not be one */
Distribution readDistribution (const JsonNode&, double least, double greatest, std::optional<size_t> listLength);

/** Milliseconds as the nearest number of steps. */
std::int64_t stepsNearest (double milliseconds, double dt_ms);

/** A length of time: when it is not 0, it must come to at least a step. */
std::int64_t readDuration (const JsonNode&, double longest_ms, double dt_ms);

} // namespace galvani
