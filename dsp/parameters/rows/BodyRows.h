// The parameters of the body: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"
#include "dsp/parameters/rows/SharedChoices.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* bodyTuningChoices[] { "Scale", "String", "Membrane", "Bar", "Bell", "Glass", "Chord" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration bodyRows[] {
    { Id::bodyTune, "body_tune", "Body Tune", "Tune", "Body", "", 24, 72, 45, Curve::note, 0, {},
      "Root note of the resonators" },
    { Id::bodyScale, "body_scale", "Body Scale", "Scale", "Body", "", 0, 7, 0, Curve::choice, 0, scaleChoices,
      "Scale that the resonators are tuned to" },
    { Id::bodyTuning, "body_tuning", "Body Tuning", "Tuning", "Body", "", 0, 6, 0,
      Curve::choice, 0, bodyTuningChoices,
      "What the 32 modes are: degrees of the scale, a thing that is struck, or the chord that is held" },
    { Id::bodyDecay, "body_decay", "Body Decay", "Decay", "Body", "s", 0.05f, 8, 1.2f, Curve::logarithmic, 2, {},
      "Time in which a struck resonator falls by 60 dB" },
    { Id::bodyBright, "body_bright", "Body Brightness", "Bright", "Body", "%", 0, 100, 45, Curve::linear, 0, {},
      "How loud and how long the high resonators ring" },
    { Id::bodyPosition, "body_position", "Body Position", "Position", "Body", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Where it is struck: at 0 % every mode sounds alike" },
    { Id::bodySpread, "body_spread", "Body Spread", "Spread", "Body", "%", 0, 100, 100,
      Curve::linear, 0, {},
      "How far to their sides the modes of the hemispheres sound" },
    { Id::bodyExcite, "body_excite", "Body Excite", "Excite", "Body", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "How much the incoming sound itself makes the modes ring" },
    { Id::bodyGroups, "body_groups", "Body Groups", "Groups", "Body", "", 0, 5, 0,
      Curve::choice, 0, groupChoices,
      "Which groups of neurons strike the resonators" },
    { Id::bodyNotes, "body_notes", "Body Notes", "Notes", "Body", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Notes strike the modes nearest to them" },
    { Id::bodyDrive, "body_drive", "Body Drive", "Drive", "Body", "dB", 0, 24, 0, Curve::linear, 1, {},
      "Saturation of grains and resonators" },
    { Id::bodyLevel, "body_level", "Body Level", "Level", "Body", "dB", -60, 12, 0, Curve::linear, 1, {},
      "Loudness of the resonators" },
};
// clang-format on

} // namespace galvani::rows
