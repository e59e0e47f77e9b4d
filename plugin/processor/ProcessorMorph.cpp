// The processor's morph: everything between two sounds follows a hand, and counts as one step of undo.

#include "dsp/parameters/ParameterList.h"
#include "plugin/processor/PatchStep.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"
#include "plugin/state/PatchMorph.h"
#include "plugin/state/SoundParameters.h"

namespace galvani
{

EditedPatch Processor::editedPatch()
{
    EditedPatch patch { patchToKeep(), {} };
    const juce::ScopedLock held (patchLock);
    patch.origin = loaded;
    return patch;
}

std::uint32_t Processor::beginMorph (const EditedPatch& a, const EditedPatch& b)
{
    endMorph();
    keepLearned(); // for undo
    beginStep();
    const auto number = morph.number + 1;
    morph = {};
    morph.number = number;
    morph.a = a;
    morph.b = b;
    morph.before = editedPatch();
    morph.isMoving = true;
    morph.generation = patchGeneration();
    morph.morphsWeights = morphsLearned (a.sound, b.sound);
    return number;
}

/** A state that is restored meanwhile ends a morph where it is. */
bool Processor::isMorphing() const { return morph.isMoving && morph.generation == patchGeneration(); }

void Processor::morphTo (float x)
{
    if (! isMorphing())
        return;
    morph.place = juce::jlimit (0.0f, 1.0f, x);
    const auto &a = morph.a, &b = morph.b;
    const auto isB = morph.place >= 0.5f;
    const auto now = morphedSettings (a.sound, b.sound, morph.place);
    putInPlace (now);
    followOrigin (isB ? b.origin : a.origin, isB);
    if (currentSettings().brain != now.brain)
        PatchTree::setBrain (tree.state, now.brain, now.learned, nullptr);
    else if (morph.morphsWeights)
        moveWeights();
    morph.hasMoved = true;
}

/** Names are shown, and counted as edited, after the nearer side; the tree is told where it is another. */
void Processor::followOrigin (const Patch& origin, bool isB)
{
    if (morph.hasMoved && isB == morph.originIsB)
        return;
    morph.originIsB = isB;
    {
        const juce::ScopedLock held (patchLock);
        loaded = origin;
    }
    PatchTree::setLoaded (tree.state, origin, nullptr);
}

/** Writes weights into the brain as it plays. */
void Processor::moveWeights()
{
    if (! prepared)
        return;
    const auto version = brainVersion();
    if (morph.weights == nullptr || morph.brainVersion != version)
    {
        morph.weights = std::make_shared<WeightMorph> (weightsOf (morph.a.sound), weightsOf (morph.b.sound));
        morph.brainVersion = version;
        const juce::ScopedLock engineIsOurs (engineLock);
        engine.offerWeightMorph (morph.weights, version);
    }
    morph.weights->set (morph.place);
}

void Processor::endMorph()
{
    const auto counts = isMorphing() && morph.hasMoved;
    morph.isMoving = false;
    if (! counts)
        return;
    EditedPatch after { currentPatch(), {} };
    if (morph.morphsWeights)
        after.sound.learned = morphed (morph.a.sound, morph.b.sound, morph.place).learned;
    {
        const juce::ScopedLock held (patchLock);
        after.origin = loaded;
        learnedWanted = after.sound.learned;
    }
    const juce::ScopedValueSetter<bool> quietly (treeFollows, true);
    PatchTree::setBrain (tree.state, after.sound.brain, after.sound.learned, nullptr);
    undoManager.perform (new PatchStep (
        morph.before, after, [this] (const EditedPatch& now, const EditedPatch& wanted) { goBetween (now, wanted); }));
    beginStep();
}

/** Undo and redo of a morph. */
void Processor::goBetween (const EditedPatch& now, const EditedPatch& wanted)
{
    putInPlace (wanted.sound);
    {
        const juce::ScopedLock held (patchLock);
        loaded = wanted.origin;
    }
    PatchTree::setLoaded (tree.state, wanted.origin, nullptr);
    if (now.sound.brain != wanted.sound.brain || now.sound.learned != wanted.sound.learned)
        PatchTree::setBrain (tree.state, wanted.sound.brain, wanted.sound.learned, nullptr);
}

/** All of a sound but its brain, past the undo history. */
void Processor::putInPlace (const Patch& sound)
{
    for (const auto& row : parameterList())
        if (belongsToSound (row.index))
        {
            auto* parameter = tree.getParameter (row.id);
            const auto wanted = parameter->convertTo0to1 (sound.parameters[row.index]);
            if (wanted == parameter->getValue())
                continue;
            parameter->setValueNotifyingHost (wanted);
            // The tree is told at once, so that it does not find a change later and write that down as a step.
            auto child = tree.state.getChildWithProperty ("id", row.id);
            child.setProperty ("value", rawParameters[static_cast<size_t> (row.index)]->load(), nullptr);
        }
    PatchTree::setRouting (tree.state, sound.routing, nullptr);
    const auto now = currentSettings();
    if (now.silenced != sound.silenced)
        PatchTree::setSilenced (tree.state, sound.silenced, nullptr);
    if (now.reader != sound.reader)
        PatchTree::setReader (tree.state, sound.reader, nullptr);
    auto taught = sound.lessons;
    keepTaste (taught);
    if (now.lessons != taught)
        PatchTree::setLessons (tree.state, taught, nullptr);
    if (now.dream != sound.dream)
        PatchTree::setDream (tree.state, sound.dream, nullptr);
    if (now.tuning != sound.tuning)
        PatchTree::setTuning (tree.state, sound.tuning, nullptr);
}

void Processor::settleMorph()
{
    if (morph.isMoving || morph.weights == nullptr)
        return;
    const juce::ScopedLock engineIsOurs (engineLock);
    if (morph.brainVersion == brainVersion())
    {
        if (! morph.weights->isDone())
            return;
        const juce::ScopedLock held (patchLock);
        const auto learns = rawParameters[static_cast<size_t> (ParameterId::learning)]->load() > 0.5f;
        if (mirror != nullptr && ! learns)
            mirror->take();
    }
    engine.offerWeightMorph (nullptr, 0);
    morph.weights = nullptr;
}

} // namespace galvani
