// The processor's scenes and MIDI map: parts of the project that no preset carries.

#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"
#include "plugin/state/SameSound.h"

namespace galvani
{

SceneSet Processor::scenes() const
{
    const juce::ScopedLock held (patchLock);
    return scenesNow;
}

void Processor::setScenes (const SceneSet& scenes) { PatchTree::setScenes (tree.state, scenes, &undoManager); }

void Processor::storeScenes (const SceneSet& scenes)
{
    const juce::ScopedLock held (patchLock);
    scenesNow = scenes;
}

MidiMap Processor::midiMap() const
{
    const juce::ScopedLock held (patchLock);
    return midiMapNow;
}

void Processor::setMidiMap (const MidiMap& map) { PatchTree::setMidiMap (tree.state, map, &undoManager); }

void Processor::storeMidiMap (const MidiMap& map)
{
    {
        const juce::ScopedLock held (patchLock);
        midiMapNow = map;
    }
    midiOnStage.setMap (map);
}

/** After a state was restored. */
void Processor::copyStageToTree()
{
    PatchTree::setScenes (tree.state, scenes(), nullptr);
    PatchTree::setMidiMap (tree.state, midiMap(), nullptr);
}

bool Processor::isLoaded (const Patch& patch) const
{
    const juce::ScopedLock held (patchLock);
    return sameSound (loaded, patch);
}

} // namespace galvani
