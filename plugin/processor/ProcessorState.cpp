// The processor's patch: reading, writing and undoing it.

#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/state/ProjectDocument.h"
#include "plugin/state/SoundParameters.h"

#include <cmath>

namespace galvani
{

ModulationRouting Processor::routing() const { return routingNow.load(); }

// Targets glide in the engine, so it does not matter that the parts of a routing do not arrive all at once.
void Processor::storeRouting (const ModulationRouting& routing) noexcept { routingNow.store (routing); }

void Processor::setRouting (const ModulationRouting& routing)
{
    PatchTree::setRouting (tree.state, routing, &undoManager);
}

void Processor::setBrainSpec (const BrainSpec& spec)
{
    keepLearned();
    setSilenced ({});
    PatchTree::setBrain (tree.state, spec, {}, &undoManager);
}

/** Undo, redo, and the two above arrive here. */
void Processor::valueTreePropertyChanged (juce::ValueTree& changed, const juce::Identifier& property)
{
    if (changed != tree.state)
        return;
    if (property == PatchTree::routingProperty)
        storeRouting (PatchTree::routing (tree.state));
    else if (property == PatchTree::silencedProperty)
        storeSilenced (PatchTree::silenced (tree.state));
    else if (property == PatchTree::brainProperty && ! treeFollows)
        wantBrain (PatchTree::brain (tree.state), PatchTree::learned (tree.state), Build::later);
    else if (property == PatchTree::readerProperty && ! treeFollows)
        offerReader (PatchTree::reader (tree.state));
    else if (property == PatchTree::lessonsProperty)
        storeLessons (PatchTree::lessons (tree.state));
    else if (property == PatchTree::dreamProperty)
        storeKeptDream (PatchTree::dream (tree.state));
    else if (property == PatchTree::tuningProperty)
        storeTuning (PatchTree::tuning (tree.state));
    else if (property == PatchTree::scenesProperty)
        storeScenes (PatchTree::scenes (tree.state));
    else if (property == PatchTree::midiMapProperty)
        storeMidiMap (PatchTree::midiMap (tree.state));
    else if (property == PatchTree::loadedProperty)
        if (auto patch = PatchTree::loaded (tree.state))
        {
            const juce::ScopedLock held (patchLock);
            loaded = std::move (*patch);
        }
}

Patch Processor::currentSettings() const
{
    Patch patch;
    {
        const juce::ScopedLock held (patchLock);
        patch.name = loaded.name;
        patch.category = loaded.category;
        patch.description = loaded.description;
        patch.author = loaded.author;
        patch.tags = loaded.tags;
        patch.brain = brainWanted;
        patch.reader = readerWanted;
        patch.lessons = lessonsNow;
        patch.dream = dreamInPatch;
        patch.tuning = tuningInPatch;
    }
    patch.parameters = parametersNow();
    patch.routing = routing();
    patch.silenced = silenced();
    patch.editorWidth = editorWidth;
    patch.editorHeight = editorHeight;
    return patch;
}

bool Processor::isEdited() const
{
    const auto now = currentSettings();
    const juce::ScopedLock held (patchLock);
    if (now.routing != loaded.routing || now.brain != loaded.brain || now.silenced != loaded.silenced
        || now.reader != loaded.reader || now.dream != loaded.dream || now.tuning != loaded.tuning
        || now.lessons.examples != loaded.lessons.examples || learnedWanted != loaded.learned
        || (mirror != nullptr && mirror->hasChanged()))
        return true;
    for (const auto& row : parameterList())
    {
        const auto difference =
            row.toNormalised (now.parameters[row.index]) - row.toNormalised (loaded.parameters[row.index]);
        if (belongsToSound (row.index) && std::abs (difference) > 1.0e-4f)
            return true;
    }
    return false;
}

// Parameters reach the tree, and so the undo history, some time after they were changed; copyState() brings them at
// once.

bool Processor::undoStep()
{
    endMorph();
    tree.copyState();
    return undoManager.undo();
}

bool Processor::redoStep()
{
    endMorph();
    tree.copyState();
    return undoManager.redo();
}

void Processor::beginStep()
{
    tree.copyState();
    undoManager.beginNewTransaction();
}

void Processor::forgetSteps()
{
    tree.copyState();
    undoManager.clearUndoHistory();
}

void Processor::loadPatch (const Patch& patch) { restore ({ patch, patch }); }

void Processor::restore (const EditedPatch& patch)
{
    endMorph();
    keepLearned(); // for undo
    beginStep();
    auto wanted = patch;
    for (auto* part : { &wanted.sound, &wanted.origin })
    {
        for (const auto kept : notOfTheSound)
            part->parameters[kept] = parametersNow()[kept];
        keepTaste (part->lessons);
    }
    applyPatch (wanted, Build::later);
    beginStep();
}

/** A taste is the player's and stays: a preset's is taken only where there is none. */
void Processor::keepTaste (Lessons& taken) const
{
    if (const auto present = lessons(); ! present.ratings.empty() || ! present.comparisons.empty())
    {
        taken.ratings = present.ratings;
        taken.comparisons = present.comparisons;
    }
}

void Processor::applyPatch (const EditedPatch& patch, Build build)
{
    takePatch (patch, build);
    if (juce::MessageManager::existsAndIsCurrentThread())
        copyPatchToTree (patch, &undoManager);
    else
        triggerAsyncUpdate();
}

void Processor::takePatch (const EditedPatch& edited, Build build)
{
    const auto& patch = edited.sound;
    {
        const juce::ScopedLock held (patchLock);
        loaded = edited.origin;
    }
    patchesTaken.fetch_add (1, std::memory_order_relaxed);
    storeRouting (patch.routing);
    storeSilenced (patch.silenced);
    storeLessons (patch.lessons);
    storeKeptDream (patch.dream);
    storeTuning (patch.tuning);
    offerReader (patch.reader);
    for (const auto& row : parameterList())
        if (auto* parameter = tree.getParameter (row.id))
        {
            // An opinion is not a part of a sound: one that was saved in the middle of a press is not said again.
            const auto isOpinion = row.index == ParameterId::like || row.index == ParameterId::dislike;
            parameter->setValueNotifyingHost (isOpinion ? 0.0f
                                                        : parameter->convertTo0to1 (patch.parameters[row.index]));
        }
    wantBrain (patch.brain, patch.learned, build);
}

void Processor::handleAsyncUpdate()
{
    // A state was restored from another thread, and with it what it is an edit of.
    EditedPatch restored;
    {
        const juce::ScopedLock held (patchLock);
        restored = { loaded, loaded };
    }
    copyPatchToTree (restored, nullptr);
    copyStageToTree();
    forgetSteps();
}

void Processor::copyPatchToTree (const EditedPatch& edited, juce::UndoManager* undo)
{
    const auto& patch = edited.sound;
    const juce::ScopedValueSetter<bool> quietly (treeFollows, true);
    PatchTree::setRouting (tree.state, patch.routing, undo);
    PatchTree::setSilenced (tree.state, patch.silenced, undo);
    PatchTree::setBrain (tree.state, patch.brain, patch.learned, undo);
    PatchTree::setReader (tree.state, patch.reader, undo);
    PatchTree::setLessons (tree.state, patch.lessons, undo);
    PatchTree::setDream (tree.state, patch.dream, undo);
    PatchTree::setTuning (tree.state, patch.tuning, undo);
    PatchTree::setLoaded (tree.state, edited.origin, undo);
}

juce::String Processor::lastProblem() const
{
    const juce::ScopedLock held (patchLock);
    return problem;
}

void Processor::reportProblem (const juce::String& line)
{
    const juce::ScopedLock held (patchLock);
    problem = line;
}

void Processor::getStateInformation (juce::MemoryBlock& destination)
{
    const auto text = writeProject ({ currentPatch(), scenes(), midiMap() });
    destination.replaceAll (text.data(), text.size());
}

void Processor::setStateInformation (const void* data, int size)
{
    if (data == nullptr || size < 0)
        return;
    const auto read = readProject ({ static_cast<const char*> (data), static_cast<size_t> (size) });
    if (! read.project)
    {
        reportProblem ("The saved state was not loaded: " + juce::String::fromUTF8 (read.reason.c_str()) + ".");
        return;
    }
    reportProblem ({});
    const auto& [patch, scenes, midi] = *read.project;
    storeScenes (scenes);
    storeMidiMap (midi);
    applyPatch ({ patch, patch }, Build::now);
    if (patch.editorWidth > 0)
        setEditorSize (patch.editorWidth, patch.editorHeight);
    if (juce::MessageManager::existsAndIsCurrentThread())
    {
        copyStageToTree();
        forgetSteps();
    }
}

} // namespace galvani
