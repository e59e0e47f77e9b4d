// The processor's brain: which one is wanted, which one is in place, and what it has learned.

#include "neural/brain/UntrainedReader.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"

#include <utility>

namespace galvani
{

void Processor::wantBrain (const BrainSpec& spec, const LearnedWeights& learned, Build build)
{
    const juce::ScopedLock engineIsOurs (engineLock);
    BrainBuilder::Order order { spec, learned, 0 };
    {
        const juce::ScopedLock held (patchLock);
        const auto wentOnLearning = mirror != nullptr && mirror->wasCopied();
        const auto isWanted = spec == brainWanted && learned == learnedWanted && ! wentOnLearning;
        if (isWanted && (brainIsInPlace || build == Build::later || ! prepared))
            return;
        brainWanted = spec;
        learnedWanted = learned;
        brainIsInPlace = false;
        mirror = nullptr;
        blocksNow = nullptr;
        order.version = ++versionNow;
    }
    // Until sound runs, prepareToPlay() builds it.
    if (! prepared)
        return;
    if (build == Build::later)
        return builder.build (std::move (order));
    builder.cancel();
    brainArrived ({ std::make_unique<Brain> (spec, learned), order.version });
}

void Processor::brainArrived (BrainBuilder::Finished finished)
{
    const juce::ScopedLock engineIsOurs (engineLock);
    auto layout = std::make_shared<const BrainLayout> (finished.brain->layout());
    auto blocks = finished.brain->learnedBlocks();
    const auto seed = finished.brain->spec().seed;
    {
        const juce::ScopedLock held (patchLock);
        if (finished.version != versionNow)
            return;
    }
    auto offered = engine.offerBrain (std::move (finished.brain), finished.version);
    if (readerWanted.empty())
        engine.offerReader (untrainedReader (seed));
    const juce::ScopedLock held (patchLock);
    layoutNow = std::move (layout);
    mirror = std::move (offered);
    blocksNow = std::move (blocks);
    brainIsInPlace = true;
}

/** What the brain has learned until now becomes what it began with: so that it can be undone, or is no longer an edit.
    The brain itself goes on as it is. */
void Processor::keepLearned()
{
    BrainSpec spec;
    LearnedWeights learned;
    {
        const juce::ScopedLock held (patchLock);
        if (mirror == nullptr || ! mirror->hasChanged())
            return;
        learned = learnedWanted = mirror->take();
        spec = brainWanted;
    }
    const juce::ScopedValueSetter<bool> quietly (treeFollows, true);
    PatchTree::setBrain (tree.state, spec, learned, nullptr);
}

bool Processor::hasLearned() const
{
    const juce::ScopedLock held (patchLock);
    return ! learnedWanted.empty() || (mirror != nullptr && mirror->hasChanged());
}

BrainLearning Processor::learning() const
{
    const juce::ScopedLock held (patchLock);
    return { blocksNow, mirror };
}

void Processor::forgetLearned()
{
    keepLearned();
    PatchTree::setBrain (tree.state, currentSettings().brain, {}, &undoManager);
}

Patch Processor::currentPatch() const
{
    auto patch = currentSettings();
    std::shared_ptr<const WeightMirror> read;
    {
        const juce::ScopedLock held (patchLock);
        patch.brain = brainWanted;
        patch.learned = learnedWanted;
        if (mirror != nullptr && mirror->hasChanged())
            read = mirror;
    }
    if (read != nullptr)
        patch.learned = read->read();
    return patch;
}

Patch Processor::patchToKeep()
{
    keepLearned();
    return currentPatch();
}

void Processor::patchWasSaved (const Patch& patch)
{
    beginStep();
    {
        const juce::ScopedLock held (patchLock);
        loaded = patch;
    }
    PatchTree::setLoaded (tree.state, patch, &undoManager);
    beginStep();
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

} // namespace galvani
