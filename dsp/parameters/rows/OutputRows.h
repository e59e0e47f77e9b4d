// The parameters of the output: rows of the list.
#pragma once

#include "dsp/parameters/ParameterDeclaration.h"

namespace galvani::rows
{

using Id = ParameterId;

// A table, one row a parameter.
// clang-format off
inline constexpr ParameterDeclaration outputRows[] {
    { Id::mix, "mix", "Mix", "Mix", "Output", "%", 0, 100, 65, Curve::linear, 0, {},
      "From the incoming sound (0 %) to the brain's alone (100 %)" },
    { Id::output, "output", "Output", "Output", "Output", "dB", -24, 12, 0, Curve::linear, 1, {},
      "Loudness before the limiter" },
    { Id::mono, "mono", "Mono", "Mono", "Output", "", 0, 1, 0,
      Curve::toggle, 0, {},
      "Sums left and right: how it sounds on one loudspeaker" },
    { Id::bypass, "bypass", "Bypass", "Bypass", "Output", "", 0, 1, 0, Curve::toggle, 0, {},
      "Lets the sound through untouched" },
};
// clang-format on

} // namespace galvani::rows
