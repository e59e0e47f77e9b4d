// The parts of a patch that are not parameters, as properties of the value tree: so that they are undone with the rest.
#pragma once

#include "plugin/state/Patch.h"

#include <juce_data_structures/juce_data_structures.h>

namespace galvani
{

struct PatchTree
{
    static ModulationRouting routing (const juce::ValueTree&);
    static void setRouting (juce::ValueTree&, const ModulationRouting&, juce::UndoManager*);

    static BrainSpec brain (const juce::ValueTree&);
    static void setBrain (juce::ValueTree&, const BrainSpec&, juce::UndoManager*);

    static std::string text (const juce::ValueTree&, const juce::Identifier&);
    static void setText (juce::ValueTree&, const juce::Identifier&, const std::string&, juce::UndoManager*);

    inline static const juce::Identifier routingProperty { "routing" }, brainProperty { "brain" },
        nameProperty { "presetName" }, categoryProperty { "presetCategory" },
        descriptionProperty { "presetDescription" };
};

} // namespace galvani
