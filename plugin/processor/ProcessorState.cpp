// The processor's patch: reading, writing and undoing it.

#include "plugin/processor/Processor.h"

#include "dsp/parameters/ParameterList.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/state/PatchDocument.h"

#include <cmath>

namespace galvani
{

ModulationRouting Processor::routing() const
{
    ModulationRouting result;
    size_t next = 0;
    for (auto& row : result.depth)
        for (auto& depth : row)
            depth = depths[next++].load (std::memory_order_relaxed);
    return result;
}

void Processor::storeRouting (const ModulationRouting& routing) noexcept
{
    // Depths glide one by one in the engine, so it does not matter that they do not arrive all at once.
    size_t next = 0;
    for (const auto& row : routing.depth)
        for (const auto depth : row)
            depths[next++].store (depth, std::memory_order_relaxed);
    depthsVersion.fetch_add (1, std::memory_order_release);
}

void Processor::setRouting (const ModulationRouting& routing)
{
    PatchTree::setRouting (tree.state, routing, &undoManager);
}

void Processor::setBrainSpec (const BrainSpec& spec)
{
    setSilenced ({});
    PatchTree::setBrain (tree.state, spec, &undoManager);
}

/** Undo, redo, and the three above arrive here. */
void Processor::valueTreePropertyChanged (juce::ValueTree& changed, const juce::Identifier& property)
{
    if (changed != tree.state)
        return;
    if (property == PatchTree::routingProperty)
        storeRouting (PatchTree::routing (tree.state));
    else if (property == PatchTree::silencedProperty)
        storeSilenced (PatchTree::silenced (tree.state));
    else if (property == PatchTree::brainProperty)
        wantBrain (PatchTree::brain (tree.state), Build::later);
    else if (property == PatchTree::loadedProperty)
        if (auto read = readPatch (PatchTree::loaded (tree.state)); read.patch)
        {
            const juce::ScopedLock held (patchLock);
            loaded = std::move (*read.patch);
        }
}

Patch Processor::currentPatch() const
{
    Patch patch;
    {
        const juce::ScopedLock held (patchLock);
        patch.name = loaded.name;
        patch.category = loaded.category;
        patch.description = loaded.description;
        patch.brain = brainWanted;
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
    const auto now = currentPatch();
    const juce::ScopedLock held (patchLock);
    if (now.routing != loaded.routing || now.brain != loaded.brain || now.silenced != loaded.silenced)
        return true;
    for (const auto& row : parameterList())
    {
        const auto difference =
            row.toNormalised (now.parameters[row.index]) - row.toNormalised (loaded.parameters[row.index]);
        const auto belongsToSound = row.index != ParameterId::source && row.index != ParameterId::bypass
                                    && row.index != ParameterId::electrodeFire && row.index != ParameterId::calm;
        if (belongsToSound && std::abs (difference) > 1.0e-4f)
            return true;
    }
    return false;
}

// Parameters reach the tree, and so the undo history, some time after they were changed; copyState() brings them at
// once.

bool Processor::undoStep()
{
    tree.copyState();
    return undoManager.undo();
}

bool Processor::redoStep()
{
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

void Processor::loadPatch (const Patch& patch)
{
    beginStep();
    // A preset is a sound: what is heard, and whether it is heard, stay as they are.
    auto sound = patch;
    for (const auto kept : { ParameterId::source, ParameterId::bypass, ParameterId::electrodeFire, ParameterId::calm })
        sound.parameters[kept] = parametersNow()[kept];
    applyPatch (sound, Build::later);
    beginStep();
}

void Processor::applyPatch (const Patch& patch, Build build)
{
    // Before the tree, whose listener would ask for the same brain in its own way.
    takePatch (patch, build);
    if (juce::MessageManager::existsAndIsCurrentThread())
        copyPatchToTree (&undoManager);
    else
        triggerAsyncUpdate();
}

void Processor::takePatch (const Patch& patch, Build build)
{
    {
        const juce::ScopedLock held (patchLock);
        loaded = patch;
    }
    storeRouting (patch.routing);
    storeSilenced (patch.silenced);
    for (const auto& row : parameterList())
        if (auto* parameter = tree.getParameter (row.id))
            parameter->setValueNotifyingHost (parameter->convertTo0to1 (patch.parameters[row.index]));
    wantBrain (patch.brain, build);
}

void Processor::handleAsyncUpdate()
{
    copyPatchToTree (nullptr);
    forgetSteps();
}

void Processor::copyPatchToTree (juce::UndoManager* undo)
{
    Patch patch;
    {
        const juce::ScopedLock held (patchLock);
        patch = loaded;
    }
    PatchTree::setRouting (tree.state, patch.routing, undo);
    PatchTree::setSilenced (tree.state, patch.silenced, undo);
    PatchTree::setBrain (tree.state, patch.brain, undo);
    PatchTree::setLoaded (tree.state, writePatch (patch), undo);
}

void Processor::wantBrain (const BrainSpec& spec, Build build)
{
    const juce::ScopedLock engineIsOurs (engineLock);
    {
        const juce::ScopedLock held (patchLock);
        if (spec == brainWanted && (spec == brainInPlace || build == Build::later || ! prepared))
            return;
        brainWanted = spec;
        ++versionNow;
    }
    // Until sound runs, prepareToPlay() builds it.
    if (! prepared)
        return;
    if (build == Build::later)
        return builder.build (spec);
    builder.cancel();
    brainArrived (std::make_unique<Brain> (spec));
}

void Processor::brainArrived (std::unique_ptr<Brain> brain)
{
    const juce::ScopedLock engineIsOurs (engineLock);
    std::uint32_t version = 0;
    {
        const juce::ScopedLock held (patchLock);
        if (brain->spec() != brainWanted)
            return;
        layoutNow = std::make_shared<const BrainLayout> (brain->layout());
        brainInPlace = brain->spec();
        version = versionNow;
    }
    engine.offerBrain (std::move (brain), version);
}

std::shared_ptr<const BrainLayout> Processor::brainLayout() const
{
    const juce::ScopedLock held (patchLock);
    return layoutNow;
}

std::uint32_t Processor::brainVersion() const
{
    const juce::ScopedLock held (patchLock);
    return versionNow;
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
    const auto text = writePatch (currentPatch());
    destination.replaceAll (text.data(), text.size());
}

void Processor::setStateInformation (const void* data, int size)
{
    if (data == nullptr || size < 0)
        return;
    auto read = readPatch ({ static_cast<const char*> (data), static_cast<size_t> (size) });
    if (! read.patch)
    {
        reportProblem ("The saved state was not loaded: " + juce::String::fromUTF8 (read.reason.c_str()) + ".");
        return;
    }
    reportProblem ({});
    applyPatch (*read.patch, Build::now);
    if (read.patch->editorWidth > 0)
        setEditorSize (read.patch->editorWidth, read.patch->editorHeight);
    if (juce::MessageManager::existsAndIsCurrentThread())
        forgetSteps();
}

} // namespace galvani
