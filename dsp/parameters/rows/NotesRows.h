// The parameters of the notes that spikes play: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"
#include "dsp/parameters/rows/SharedChoices.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* notesChoices[] { "Off", "Keys", "MIDI out", "Both" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration notesRows[] {
    { Id::notesTo, "notes_to", "Notes To", "To", "Notes", "", 0, 3, 0,
      Curve::choice, 0, notesChoices,
      "Where the notes go that the spikes play: to the keys, out as MIDI, or both" },
    { Id::notesGroups, "notes_groups", "Notes Groups", "Groups", "Notes", "", 0, 5, 0,
      Curve::choice, 0, groupChoices,
      "Which groups of neurons play notes" },
    { Id::notesRoot, "notes_root", "Notes Root", "Root", "Notes", "", 24, 72, 45,
      Curve::note, 0, {},
      "Lowest note that spikes play" },
    { Id::notesScale, "notes_scale", "Notes Scale", "Scale", "Notes", "", 0, 7, 0,
      Curve::choice, 0, scaleChoices,
      "Scale of the notes that spikes play" },
    { Id::notesOctaves, "notes_octaves", "Notes Octaves", "Octaves", "Notes", "", 1, 5, 2,
      Curve::count, 0, {},
      "Over how many octaves the groups spread" },
    { Id::notesDensity, "notes_density", "Notes Density", "Density", "Notes", "%", 0, 100, 40,
      Curve::linear, 0, {},
      "How many of the spikes play a note" },
    { Id::notesLength, "notes_length", "Notes Length", "Length", "Notes", "ms", 20, 8000, 250,
      Curve::logarithmic, 0, {},
      "How long such a note is held" },
    { Id::notesSensitivity, "notes_sensitivity", "Notes Sensitivity", "Sensitivity", "Notes", "%", 0, 100, 100,
      Curve::linear, 0, {},
      "How much the loudness of the sound sets velocity; at 0 % the brain also plays in silence" },
    { Id::notesChannel, "notes_channel", "Notes Channel", "Channel", "Notes", "", 1, 16, 1,
      Curve::count, 0, {},
      "MIDI channel of the notes that leave" },
};
// clang-format on

} // namespace galvani::rows
