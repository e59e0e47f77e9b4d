// MIDI messages as stimuli: note-ons fire the electrode, "all notes off" and "all sound off" end every pulse, and the
// first two general-purpose buttons are a like and a dislike each time they go down.
#pragma once

#include "dsp/engine/StimulusEvent.h"

#include <juce_audio_basics/juce_audio_basics.h>

#include <optional>

namespace galvani
{

/** The stimulus of a message at a sample of the block, if it is one. Real-time safe. */
std::optional<StimulusEvent> stimulusOf (const juce::MidiMessageMetadata&) noexcept;

} // namespace galvani
