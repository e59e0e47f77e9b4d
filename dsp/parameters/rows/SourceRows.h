// The parameters of the modulation sources: rows of the list.
#pragma once

#include "dsp/effects/EchoTime.h"
#include "dsp/parameters/ParameterDeclaration.h"

namespace galvani::rows
{

using Id = ParameterId;

inline constexpr const char* lfoChoices[] { "Sine", "Triangle", "Saw", "Square", "Steps", "Drift" };
inline constexpr const char* bandChoices[] { "All", "Low", "Middle", "High" };

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration sourceRows[] {
    { Id::lfoShape, "lfo_shape", "LFO Shape", "Shape", "Sources", "", 0, 5, 0,
      Curve::choice, 0, lfoChoices,
      "Course of the low-frequency oscillator" },
    { Id::lfoRate, "lfo_rate", "LFO Rate", "LFO", "Sources", "Hz", 0.01f, 50, 1,
      Curve::logarithmic, 2, {},
      "How often it comes round" },
    { Id::lfoSync, "lfo_sync", "LFO Sync", "Sync", "Sources", "", 0, 9, 0,
      Curve::choice, 0, echoDivisions,
      "Its length in beats of the host; Off: as Rate says" },
    { Id::randomRate, "random_rate", "Random Rate", "Random", "Sources", "Hz", 0.05f, 50, 2,
      Curve::logarithmic, 2, {},
      "How often the random source takes another value" },
    { Id::follower1Band, "follower1_band", "Follower 1 Band", "Band 1", "Sources", "", 0, 3, 0,
      Curve::choice, 0, bandChoices,
      "Which part of the incoming sound follower 1 hears" },
    { Id::follower1Attack, "follower1_attack", "Follower 1 Attack", "Attack 1", "Sources", "ms", 1, 500, 10,
      Curve::logarithmic, 1, {},
      "How fast it rises" },
    { Id::follower1Release, "follower1_release", "Follower 1 Release", "Release 1", "Sources", "ms", 5, 5000, 150,
      Curve::logarithmic, 0, {},
      "How fast it falls" },
    { Id::follower1Gain, "follower1_gain", "Follower 1 Gain", "Gain 1", "Sources", "dB", -24, 24, 0,
      Curve::linear, 1, {},
      "Its sensitivity; at 0 dB a loud sound reaches the top" },
    { Id::follower2Band, "follower2_band", "Follower 2 Band", "Band 2", "Sources", "", 0, 3, 1,
      Curve::choice, 0, bandChoices,
      "Which part of the incoming sound follower 2 hears" },
    { Id::follower2Attack, "follower2_attack", "Follower 2 Attack", "Attack 2", "Sources", "ms", 1, 500, 10,
      Curve::logarithmic, 1, {},
      "How fast it rises" },
    { Id::follower2Release, "follower2_release", "Follower 2 Release", "Release 2", "Sources", "ms", 5, 5000, 150,
      Curve::logarithmic, 0, {},
      "How fast it falls" },
    { Id::follower2Gain, "follower2_gain", "Follower 2 Gain", "Gain 2", "Sources", "dB", -24, 24, 0,
      Curve::linear, 1, {},
      "Its sensitivity; at 0 dB a loud sound reaches the top" },

    { Id::macro1, "macro_1", "Macro 1", "Macro 1", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro2, "macro_2", "Macro 2", "Macro 2", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro3, "macro_3", "Macro 3", "Macro 3", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro4, "macro_4", "Macro 4", "Macro 4", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro5, "macro_5", "Macro 5", "Macro 5", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro6, "macro_6", "Macro 6", "Macro 6", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro7, "macro_7", "Macro 7", "Macro 7", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
    { Id::macro8, "macro_8", "Macro 8", "Macro 8", "Macros", "%", 0, 100, 0,
      Curve::linear, 0, {},
      "Moves whatever it is routed to" },
};
// clang-format on

} // namespace galvani::rows
