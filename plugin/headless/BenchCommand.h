// `galvani bench`: what share of one core the engine takes, at 48 kHz in blocks of 64 samples.
#pragma once

#include "plugin/headless/BenchOptions.h"

#include <iosfwd>

namespace galvani
{

/** Plays the demo sound through the default preset and prints a JSON object a line and stage. Throws CommandError. */
void runBench (const BenchOptions&, std::ostream&);

} // namespace galvani
