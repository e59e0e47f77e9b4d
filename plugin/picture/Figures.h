// How numbers are written on the pictures.
#pragma once

#include <juce_core/juce_core.h>

namespace galvani
{

/** With a minus sign rather than a hyphen, which a value that rounds to zero has not. */
juce::String figure (double value, int decimals = 0);

/** A count in groups of three digits, as "412 345". */
juce::String grouped (std::int64_t count);

} // namespace galvani
