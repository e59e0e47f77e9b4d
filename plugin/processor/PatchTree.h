// The parts of a project that are not parameters, as properties of the value tree: so that they are undone with the
// rest.
#pragma once

#include "plugin/state/MidiMap.h"
#include "plugin/state/Patch.h"
#include "plugin/state/SceneSet.h"

#include <juce_data_structures/juce_data_structures.h>

#include <optional>

namespace galvani
{

struct PatchTree
{
    static ModulationRouting routing (const juce::ValueTree&);
    static void setRouting (juce::ValueTree&, const ModulationRouting&, juce::UndoManager*);

    static BrainSpec brain (const juce::ValueTree&);
    static LearnedWeights learned (const juce::ValueTree&);

    /** Counts as a change even if the same is there already. */
    static void setBrain (juce::ValueTree&, const BrainSpec&, const LearnedWeights&, juce::UndoManager*);

    static NeuronSet silenced (const juce::ValueTree&);
    static void setSilenced (juce::ValueTree&, const NeuronSet&, juce::UndoManager*);

    static DenseLayers<float> reader (const juce::ValueTree&);
    static void setReader (juce::ValueTree&, const DenseLayers<float>&, juce::UndoManager*);

    static Lessons lessons (const juce::ValueTree&);
    static void setLessons (juce::ValueTree&, const Lessons&, juce::UndoManager*);

    static DreamShape dream (const juce::ValueTree&);
    static void setDream (juce::ValueTree&, const DreamShape&, juce::UndoManager*);

    static Tuning tuning (const juce::ValueTree&);
    static void setTuning (juce::ValueTree&, const Tuning&, juce::UndoManager*);

    static SceneSet scenes (const juce::ValueTree&);
    static void setScenes (juce::ValueTree&, const SceneSet&, juce::UndoManager*);

    static MidiMap midiMap (const juce::ValueTree&);
    static void setMidiMap (juce::ValueTree&, const MidiMap&, juce::UndoManager*);

    /** The patch that was loaded last, if there is one: what the present state is an edit of. */
    static std::optional<Patch> loaded (const juce::ValueTree&);
    static void setLoaded (juce::ValueTree&, const Patch&, juce::UndoManager*);

    inline static const juce::Identifier routingProperty { "routing" }, brainProperty { "brain" },
        silencedProperty { "silenced" }, readerProperty { "reader" }, lessonsProperty { "lessons" },
        dreamProperty { "dream" }, tuningProperty { "tuning" }, loadedProperty { "loaded" },
        scenesProperty { "scenes" }, midiMapProperty { "midi_map" };
};

} // namespace galvani
