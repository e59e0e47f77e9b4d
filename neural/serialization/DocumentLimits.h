// How much of a JSON document is read before it is refused.
#pragma once

#include "neural/serialization/ExperimentLimits.h"

#include <cstddef>
#include <limits>

namespace galvani
{

/** As they stand, those of an experiment. */
struct DocumentLimits
{
    size_t bytes = experimentLimits::documentBytes;
    int nesting = experimentLimits::nesting;            ///< open lists and objects
    size_t values = std::numeric_limits<size_t>::max(); ///< numbers, texts, lists and objects in all
};

} // namespace galvani
