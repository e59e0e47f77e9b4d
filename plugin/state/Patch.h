// Everything that a preset or a saved project holds.
#pragma once

#include "dsp/engine/DreamShape.h"
#include "dsp/modulation/ModulationRouting.h"
#include "dsp/parameters/ParameterValues.h"
#include "neural/brain/LearnedWeights.h"
#include "neural/brain/NeuronSet.h"
#include "neural/dense/DenseLayer.h"
#include "plugin/state/Lessons.h"
#include "plugin/state/Tuning.h"

#include <cstddef>
#include <string>
#include <vector>

namespace galvani
{

struct Patch
{
    static constexpr size_t mostTags = 16, longestTag = 40;

    std::string name = "Init";
    std::string category = "Init";
    std::string description;
    std::string author;
    std::vector<std::string> tags;
    ParameterValues parameters = ParameterValues::defaults();
    ModulationRouting routing;
    BrainSpec brain;
    LearnedWeights learned;    ///< of that brain; none: its seed's weights
    NeuronSet silenced;        ///< neurons of that brain
    DenseLayers<float> reader; ///< the dense network; none: the untrained one of the brain's seed
    Lessons lessons;
    DreamShape dream;                      ///< that was kept
    Tuning tuning;                         ///< of the notes that are played
    int editorWidth = 0, editorHeight = 0; ///< 0: never opened
    bool operator== (const Patch&) const = default;
};

} // namespace galvani
