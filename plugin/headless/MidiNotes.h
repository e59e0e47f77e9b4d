// The notes, likes and dislikes of a MIDI file, as stimuli at exact samples.
#pragma once

#include "dsp/engine/StimulusEvent.h"

#include <cstdint>
#include <string>
#include <vector>

namespace galvani
{

struct TimedStimulus
{
    std::int64_t sample; ///< counted from the start of the sound
    StimulusEvent event; ///< its sampleOffset is not set
};

/** Note-ons of all tracks become notes, all-notes-off and all-sound-off become silence, and the first two
    general-purpose buttons a like and a dislike; in order of time.
    Throws CommandError when the file is missing or is no MIDI file. */
std::vector<TimedStimulus> readMidiNotes (const std::string& path, double sampleRate);

} // namespace galvani
