// Everything that a preset or a saved project holds.
#pragma once

#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"
#include "neural/brain/LearnedWeights.h"
#include "neural/brain/NeuronSet.h"

#include <string>

namespace galvani
{

struct Patch
{
    std::string name = "Init";
    std::string category = "Init";
    std::string description;
    ParameterValues parameters = ParameterValues::defaults();
    ModulationRouting routing;
    BrainSpec brain;
    LearnedWeights learned;                ///< of that brain; none: its seed's weights
    NeuronSet silenced;                    ///< neurons of that brain
    int editorWidth = 0, editorHeight = 0; ///< 0: never opened
    bool operator== (const Patch&) const = default;
};

} // namespace galvani
