// JSON text as a tree, with the place of whatever is wrong with it.
#pragma once

#include "neural/serialization/DocumentLimits.h"

#include <nlohmann/json.hpp>

#include <string>
#include <string_view>

namespace galvani
{

/** Stricter than JSON: no key twice in an object, no number beyond double's range, no deep nesting, no more than the
   limits allow.
    @throws ExperimentError */
nlohmann::json parseDocument (std::string_view text, const DocumentLimits& = {});

/** A piece of a document, fit for the middle of a line: short, without control characters, in quotes. */
std::string inQuotes (std::string_view text);

} // namespace galvani
