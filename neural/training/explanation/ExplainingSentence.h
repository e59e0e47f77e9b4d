// An explanation as a person reads it.
#pragma once

#include "neural/training/explanation/ParameterExplanation.h"

#include <span>
#include <string>

namespace galvani
{

/** One or two short sentences in whole per cent of the parameter's range: how far modulation has moved it from its
    knob, the two that push it that way most, the one that pushes against them most, and how it would change if the
    group of these that does most fell silent. "Cutoff is 18 % higher: mostly left 230 Hz (+12 %) and right 1.1 kHz
    (+9 %), against left 4 kHz (-3 %). Without left 230 Hz it would be 14 % lower."
    @param parameter  its name  @param groupNames  one a group */
std::string explainingSentence (const ParameterExplanation&, const std::string& parameter,
                                std::span<const std::string, numGroups> groupNames);

} // namespace galvani
