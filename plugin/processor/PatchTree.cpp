#include "plugin/processor/PatchTree.h"

#include "plugin/state/SilencedNeurons.h"

namespace galvani
{

ModulationRouting PatchTree::routing (const juce::ValueTree& tree)
{
    ModulationRouting result;
    const auto* depths = tree[routingProperty].getArray();
    if (depths == nullptr || depths->size() != numModulationSources * numModulationTargets)
        return result;
    int next = 0;
    for (auto& row : result.depth)
        for (auto& depth : row)
            depth = static_cast<float> ((*depths)[next++]);
    return result;
}

void PatchTree::setRouting (juce::ValueTree& tree, const ModulationRouting& routing, juce::UndoManager* undo)
{
    juce::Array<juce::var> depths;
    for (const auto& row : routing.depth)
        for (const auto depth : row)
            depths.add (depth);
    tree.setProperty (routingProperty, depths, undo);
}

BrainSpec PatchTree::brain (const juce::ValueTree& tree)
{
    const auto* parts = tree[brainProperty].getArray();
    if (parts == nullptr || parts->size() != 2)
        return {};
    return { static_cast<int> ((*parts)[0]), static_cast<std::uint64_t> (static_cast<juce::int64> ((*parts)[1])) };
}

void PatchTree::setBrain (juce::ValueTree& tree, const BrainSpec& spec, juce::UndoManager* undo)
{
    // One property, so that one change asks for one brain.
    tree.setProperty (brainProperty, juce::Array<juce::var> { spec.neurons, static_cast<juce::int64> (spec.seed) },
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

std::string PatchTree::loaded (const juce::ValueTree& tree) { return tree[loadedProperty].toString().toStdString(); }

void PatchTree::setLoaded (juce::ValueTree& tree, const std::string& document, juce::UndoManager* undo)
{
    tree.setProperty (loadedProperty, juce::String::fromUTF8 (document.c_str()), undo);
}

} // namespace galvani
