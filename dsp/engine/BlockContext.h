// What comes with a block of sound: events, and where the host's transport stands.
#pragma once

#include "dsp/engine/StimulusEvent.h"
#include "dsp/performance/PerformanceEvent.h"

#include <span>

namespace galvani
{

struct Transport
{
    bool available = false; ///< false: the engine's own clock runs at 120 beats a minute
    bool playing = false;
    double quarterNotes = 0.0; ///< position at the block's first sample
    double beatsPerMinute = 120.0;
};

struct BlockContext
{
    std::span<const StimulusEvent> events; ///< sorted by sampleOffset
    Transport transport;
    std::span<const PerformanceEvent> performance {}; ///< sorted by sampleOffset
};

} // namespace galvani
