// Tunings from Scala's files: a scale (.scl) and how it lies on the keys (.kbm).
#pragma once

#include "dsp/performance/TuningTable.h"

#include <optional>
#include <string>
#include <string_view>

namespace galvani
{

/** A tuning, or the one-line reason why there is none. */
struct TuningOrReason
{
    std::optional<TuningTable> tuning;
    std::string reason;
};

/** Keys outside the mapping's first and last keep equal temperament; a key that is not mapped sounds as the nearest
    mapped one below it (above it, where there is none). Frequencies are kept within 1..20,000 Hz.
    @param scl  text of the scale; empty: twelve equal steps
    @param kbm  text of the mapping; empty: every key is the next degree, from middle C = 261.6256 Hz
    @returns a tuning named by the scale's description, or what is wrong with which line of which text */
TuningOrReason readTuning (std::string_view scl, std::string_view kbm = {});

} // namespace galvani
