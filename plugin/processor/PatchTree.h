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

    static NeuronSet silenced (const juce::ValueTree&);
    static void setSilenced (juce::ValueTree&, const NeuronSet&, juce::UndoManager*);

    /** The patch that was loaded last, as its document: what the present state is an edit of. */
    static std::string loaded (const juce::ValueTree&);
    static void setLoaded (juce::ValueTree&, const std::string& document, juce::UndoManager*);

    inline static const juce::Identifier routingProperty { "routing" }, brainProperty { "brain" },
        silencedProperty { "silenced" }, loadedProperty { "loaded" };
};

} // namespace galvani
