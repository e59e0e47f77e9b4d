// What a MIDI file does, at exact samples.
#pragma once

#include "dsp/engine/StimulusEvent.h"
#include "dsp/performance/PerformanceEvent.h"
#include "plugin/headless/Timed.h"

#include <string>
#include <vector>

namespace galvani
{

/** In order of time. */
struct MidiScore
{
    std::vector<Timed<StimulusEvent>> stimuli;        ///< notes, likes, dislikes, silence
    std::vector<Timed<PerformanceEvent>> performance; ///< notes, bends, pressure, pedals
};

/** Note-ons of all tracks become notes, all-notes-off and all-sound-off become silence, and the first two
    general-purpose buttons a like and a dislike.
    Throws CommandError when the file is missing or is no MIDI file. */
MidiScore readMidiScore (const std::string& path, double sampleRate);

} // namespace galvani
