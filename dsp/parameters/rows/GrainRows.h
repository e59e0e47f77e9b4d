// The parameters of the grains: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"
#include "dsp/parameters/rows/SharedChoices.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* grainScaleChoices[] { "Free",   "Minor pentatonic", "Major pentatonic",
                                                   "Dorian", "Phrygian",         "Whole tone",
                                                   "Fifths", "Harmonic",         "Chromatic" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration grainRows[] {
    { Id::grainDensity, "grain_density", "Grain Density", "Density", "Grains", "%", 0, 100, 45, Curve::linear, 0, {},
      "How many of the spikes start a grain" },
    { Id::grainSize, "grain_size", "Grain Size", "Size", "Grains", "ms", 5, 500, 90, Curve::logarithmic, 0, {},
      "Length of a grain" },
    { Id::grainPitch, "grain_pitch", "Grain Pitch", "Pitch", "Grains", "st", -24, 24, 0, Curve::linear, 1, {},
      "Transposition of all grains" },
    { Id::grainScatter, "grain_scatter", "Grain Scatter", "Scatter", "Grains", "%", 0, 100, 30, Curve::linear, 0, {},
      "How far grains stray in time, pitch and place, by the group that spiked" },
    { Id::grainLevel, "grain_level", "Grain Level", "Level", "Grains", "dB", -60, 12, 0, Curve::linear, 1, {},
      "Loudness of the grains" },
    { Id::grainGroups, "grain_groups", "Grain Groups", "Groups", "Grains", "", 0, 5, 0,
      Curve::choice, 0, groupChoices,
      "Which groups of neurons start grains; low and high is what they hear" },
    { Id::grainPosition, "grain_position", "Grain Position", "Position", "Grains", "ms", 0, 7500, 0,
      Curve::linear, 0, {},
      "How far back in the last eight seconds grains begin to read" },
    { Id::grainSync, "grain_sync", "Grain Sync", "Sync", "Grains", "", 0, 5, 0,
      Curve::choice, 0, syncChoices,
      "Grains begin to read at such a beat of the host, and Position goes in whole beats" },
    { Id::grainFreeze, "grain_freeze", "Grain Freeze", "Freeze", "Grains", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Keeps the last eight seconds as they are for grains to read" },
    { Id::grainReverse, "grain_reverse", "Grain Reverse", "Reverse", "Grains", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "How many of the grains play backwards" },
    { Id::grainShape, "grain_shape", "Grain Shape", "Shape", "Grains", "%", -100, 100, 0,
      Curve::linear, 0, {},
      "Envelope of a grain: struck on the left, swelling on the right" },
    { Id::grainSpread, "grain_spread", "Grain Spread", "Spread", "Grains", "%", 0, 100, 100,
      Curve::linear, 0, {},
      "How far to their sides the grains of the hemispheres sound" },
    { Id::grainScale, "grain_scale", "Grain Scale", "Scale", "Grains", "", 0, 8, 0,
      Curve::choice, 0, grainScaleChoices,
      "Draws transpositions to a scale on the root of Body Tune" },
    { Id::grainNotes, "grain_notes", "Grain Notes", "Notes", "Grains", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Notes start grains, and transpose those of the spikes while they are held; C4 is as heard" },
};
// clang-format on

} // namespace galvani::rows
