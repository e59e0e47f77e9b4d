// Names of choices that parameters of several sections offer.
#pragma once

namespace galvani::rows
{

inline constexpr const char* syncChoices[] { "Off", "1 bar", "1/2", "1/4", "1/8", "1/16" };
inline constexpr const char* scaleChoices[] { "Minor pentatonic", "Major pentatonic", "Dorian",   "Phrygian",
                                              "Whole tone",       "Fifths",           "Harmonic", "Chromatic" };
inline constexpr const char* groupChoices[] { "All", "Low", "Middle", "High", "Left", "Right" };

} // namespace galvani::rows
