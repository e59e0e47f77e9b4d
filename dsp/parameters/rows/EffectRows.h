// The parameters of the effects: rows of the list.
#pragma once

#include "dsp/effects/EchoTime.h"
#include "dsp/parameters/ParameterDeclaration.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* filterChoices[] { "Low-pass", "Band-pass", "High-pass" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration effectRows[] {
    { Id::filterOn, "filter_on", "Filter On", "On", "Filter", "", 0, 1, 1,
      Curve::toggle, 0, {},
      "Switches the filter" },
    { Id::filterType, "filter_type", "Filter Type", "Type", "Filter", "", 0, 2, 0, Curve::choice, 0, filterChoices,
      "What the filter lets through" },
    { Id::filterCutoff, "filter_cutoff", "Filter Cutoff", "Cutoff", "Filter", "Hz", 20, 20000, 9000,
      Curve::logarithmic, 1, {},
      "Frequency at which the filter acts" },
    { Id::filterResonance, "filter_resonance", "Filter Resonance", "Resonance", "Filter", "%", 0, 100, 20,
      Curve::linear, 0, {},
      "Emphasis at the cutoff" },

    { Id::tapeOn, "tape_on", "Tape On", "On", "Tape", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Switches the tape" },
    { Id::tapeDrive, "tape_drive", "Tape Drive", "Drive", "Tape", "dB", 0, 24, 6,
      Curve::linear, 1, {},
      "How hard the tape is driven; the loudness stays" },
    { Id::tapeAge, "tape_age", "Tape Age", "Age", "Tape", "%", 0, 100, 30,
      Curve::linear, 0, {},
      "Loss of highs, and wavering of the pitch" },

    { Id::chorusOn, "chorus_on", "Chorus On", "On", "Chorus", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Switches the chorus" },
    { Id::chorusRate, "chorus_rate", "Chorus Rate", "Rate", "Chorus", "Hz", 0.05f, 10, 0.6f,
      Curve::logarithmic, 2, {},
      "How fast the copies waver" },
    { Id::chorusDepth, "chorus_depth", "Chorus Depth", "Depth", "Chorus", "%", 0, 100, 50,
      Curve::linear, 0, {},
      "How far the copies waver" },
    { Id::chorusMix, "chorus_mix", "Chorus Mix", "Mix", "Chorus", "%", 0, 100, 50,
      Curve::linear, 0, {},
      "Loudness of the copies" },

    { Id::echoOn, "echo_on", "Echo On", "Echo On", "Space", "", 0, 1, 1,
      Curve::toggle, 0, {},
      "Switches the echo" },
    { Id::echoSync, "echo_sync", "Echo Sync", "Sync", "Space", "", 0, 9, 0,
      Curve::choice, 0, echoDivisions,
      "Length of the echo in beats of the host; Off: as Time says" },
    { Id::echoTime, "echo_time", "Echo Time", "Time", "Space", "ms", 10, 2000, 375, Curve::logarithmic, 0, {},
      "Time between echoes" },
    { Id::echoFeedback, "echo_feedback", "Echo Feedback", "Feedback", "Space", "%", 0, 95, 35, Curve::linear, 0, {},
      "How much of each echo comes back" },
    { Id::echoLevel, "echo_level", "Echo", "Echo", "Space", "%", 0, 100, 20, Curve::linear, 0, {},
      "Loudness of the echoes" },
    { Id::bloomOn, "bloom_on", "Bloom On", "Bloom On", "Space", "", 0, 1, 1,
      Curve::toggle, 0, {},
      "Switches the reverb" },
    { Id::bloom, "bloom", "Bloom", "Bloom", "Space", "%", 0, 100, 25, Curve::linear, 0, {},
      "Amount and size of the reverb" },
    { Id::bloomDecay, "bloom_decay", "Bloom Decay", "Decay", "Space", "s", 0.2f, 30, 1.6f,
      Curve::logarithmic, 2, {},
      "Time in which the reverb falls by 60 dB" },
    { Id::bloomTone, "bloom_tone", "Bloom Tone", "Tone", "Space", "%", 0, 100, 50,
      Curve::linear, 0, {},
      "How long its highs last" },
    { Id::widthOn, "width_on", "Width On", "Width On", "Space", "", 0, 1, 1,
      Curve::toggle, 0, {},
      "Switches the width; off leaves left and right as they are" },
    { Id::width, "width", "Width", "Width", "Space", "%", 0, 200, 100, Curve::linear, 0, {},
      "Stereo width of what the brain plays: 0 % is mono" },
};
// clang-format on

} // namespace galvani::rows
