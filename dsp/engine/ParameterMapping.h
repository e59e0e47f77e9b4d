// From parameters in a person's units to what brain, electrode and voice are told.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"
#include "dsp/stimulus/Pulse.h"
#include "dsp/synthesis/VoiceSettings.h"
#include "neural/brain/BrainControls.h"

#include <span>

namespace galvani
{

float gainOfDecibels (float decibels) noexcept;

/** Dopamine that a like releases: within a second it moves weights by some 7 % of their mean. */
inline constexpr float likeReward = 5.0f;

/** A dislike takes back what a like would have done. */
inline constexpr float dislikeReward = -likeReward;

BrainControls brainControlsOf (const ParameterValues&) noexcept;

/** @param positions  of the modulation targets, normalised */
VoiceSettings voiceSettingsOf (const ParameterValues&, std::span<const float, numModulationTargets> positions,
                               double beatsPerMinute) noexcept;

/** In the order of notes_to's choices. */
enum class NotesTo
{
    nowhere,
    keys,
    midi,
    both
};

/** Whether notes that spikes play go there. */
bool notesGoTo (NotesTo, const ParameterValues&) noexcept;

/** What the electrode sends when it is fired in a step, but for its place. */
Pulse pulseFiredAt (std::int64_t step, const ParameterValues&) noexcept;

/** Quarter notes between the electrode's beats for a value of electrode_sync, or 0 for off. */
double quarterNotesOfSync (float choice) noexcept;

/** Seconds after which nothing of a sound is left above -90 dB: grains, resonators, echoes and reverb, one after the
    other, each as long as its knob and all of its modulation can make it; a minute at most. */
double tailSecondsOf (const ParameterValues&, const ModulationRouting&) noexcept;

} // namespace galvani
