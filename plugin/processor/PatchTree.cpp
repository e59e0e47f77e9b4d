#include "plugin/processor/PatchTree.h"

#include "plugin/state/PatchDocument.h"
#include "plugin/state/SilencedNeurons.h"

namespace galvani
{

namespace
{

/** Something that is shared between the steps of the undo history rather than written out. */
template <typename Value>
struct SharedObject final : juce::ReferenceCountedObject
{
    explicit SharedObject (Value given) : value (std::move (given)) {}
    const Value value;
};

/** Always another object, and so another value. */
template <typename Value>
juce::var varOf (const Value& value)
{
    return { new SharedObject<Value> (value) };
}

template <typename Value>
Value valueIn (const juce::var& held)
{
    const auto* object = dynamic_cast<const SharedObject<Value>*> (held.getObject());
    return object != nullptr ? object->value : Value {};
}

} // namespace

ModulationRouting PatchTree::routing (const juce::ValueTree& tree)
{
    return valueIn<ModulationRouting> (tree[routingProperty]);
}

void PatchTree::setRouting (juce::ValueTree& tree, const ModulationRouting& given, juce::UndoManager* undo)
{
    if (! tree.hasProperty (routingProperty) || routing (tree) != given)
        tree.setProperty (routingProperty, varOf (given), undo);
}

BrainSpec PatchTree::brain (const juce::ValueTree& tree)
{
    const auto* parts = tree[brainProperty].getArray();
    if (parts == nullptr || parts->size() != 4)
        return {};
    return { static_cast<int> ((*parts)[0]), static_cast<std::uint64_t> (static_cast<juce::int64> ((*parts)[1])),
             static_cast<NeuronType> (static_cast<int> ((*parts)[2])) };
}

LearnedWeights PatchTree::learned (const juce::ValueTree& tree)
{
    const auto* parts = tree[brainProperty].getArray();
    return parts != nullptr && parts->size() == 4 ? valueIn<LearnedWeights> ((*parts)[3]) : LearnedWeights {};
}

void PatchTree::setBrain (juce::ValueTree& tree, const BrainSpec& spec, const LearnedWeights& weights,
                          juce::UndoManager* undo)
{
    // One property, so that one change asks for one brain.
    tree.setProperty (brainProperty,
                      juce::Array<juce::var> { spec.neurons, static_cast<juce::int64> (spec.seed),
                                               static_cast<int> (spec.type), varOf (weights) },
                      undo);
}

NeuronSet PatchTree::silenced (const juce::ValueTree& tree)
{
    NeuronSet result;
    if (const auto* ends = tree[silencedProperty].getArray())
        for (int i = 0; i + 1 < ends->size(); i += 2)
            result.setRun ((*ends)[i], static_cast<int> ((*ends)[i + 1]) + 1, true);
    return result;
}

void PatchTree::setSilenced (juce::ValueTree& tree, const NeuronSet& neurons, juce::UndoManager* undo)
{
    juce::Array<juce::var> ends;
    for (const auto& [first, last] : runsOf (neurons))
        ends.add (first, last);
    tree.setProperty (silencedProperty, ends, undo);
}

DenseLayers<float> PatchTree::reader (const juce::ValueTree& tree)
{
    return valueIn<DenseLayers<float>> (tree[readerProperty]);
}

void PatchTree::setReader (juce::ValueTree& tree, const DenseLayers<float>& layers, juce::UndoManager* undo)
{
    tree.setProperty (readerProperty, varOf (layers), undo);
}

Lessons PatchTree::lessons (const juce::ValueTree& tree) { return valueIn<Lessons> (tree[lessonsProperty]); }

void PatchTree::setLessons (juce::ValueTree& tree, const Lessons& lessons, juce::UndoManager* undo)
{
    tree.setProperty (lessonsProperty, varOf (lessons), undo);
}

DreamShape PatchTree::dream (const juce::ValueTree& tree) { return valueIn<DreamShape> (tree[dreamProperty]); }

void PatchTree::setDream (juce::ValueTree& tree, const DreamShape& dream, juce::UndoManager* undo)
{
    tree.setProperty (dreamProperty, varOf (dream), undo);
}

Tuning PatchTree::tuning (const juce::ValueTree& tree) { return valueIn<Tuning> (tree[tuningProperty]); }

void PatchTree::setTuning (juce::ValueTree& tree, const Tuning& tuning, juce::UndoManager* undo)
{
    tree.setProperty (tuningProperty, varOf (tuning), undo);
}

SceneSet PatchTree::scenes (const juce::ValueTree& tree) { return valueIn<SceneSet> (tree[scenesProperty]); }

void PatchTree::setScenes (juce::ValueTree& tree, const SceneSet& scenes, juce::UndoManager* undo)
{
    tree.setProperty (scenesProperty, varOf (scenes), undo);
}

MidiMap PatchTree::midiMap (const juce::ValueTree& tree) { return valueIn<MidiMap> (tree[midiMapProperty]); }

void PatchTree::setMidiMap (juce::ValueTree& tree, const MidiMap& map, juce::UndoManager* undo)
{
    tree.setProperty (midiMapProperty, varOf (map), undo);
}

std::optional<Patch> PatchTree::loaded (const juce::ValueTree& tree)
{
    const auto* parts = tree[loadedProperty].getArray();
    if (parts == nullptr || parts->size() != 2)
        return {};
    auto read = readPatch ((*parts)[0].toString().toStdString());
    if (read.patch)
        read.patch->learned = valueIn<LearnedWeights> ((*parts)[1]);
    return read.patch;
}

void PatchTree::setLoaded (juce::ValueTree& tree, const Patch& patch, juce::UndoManager* undo)
{
    // What was learned may be megabytes: it is not written out, but shared with the steps before.
    auto light = patch;
    light.learned = {};
    tree.setProperty (
        loadedProperty,
        juce::Array<juce::var> { juce::String::fromUTF8 (writePatch (light).c_str()), varOf (patch.learned) }, undo);
}

} // namespace galvani
