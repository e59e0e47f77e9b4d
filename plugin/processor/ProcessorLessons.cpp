// The processor's lessons and kept dream: what belongs to the patch of all that a player teaches.

#include "dsp/parameters/ParameterList.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

Lessons Processor::lessons() const
{
    const juce::ScopedLock held (patchLock);
    return lessonsNow;
}

void Processor::setLessons (const Lessons& lessons) { PatchTree::setLessons (tree.state, lessons, &undoManager); }

void Processor::storeLessons (const Lessons& lessons)
{
    const juce::ScopedLock held (patchLock);
    lessonsNow = lessons;
}

DreamShape Processor::keptDream() const
{
    const juce::ScopedLock held (patchLock);
    return dreamInPatch;
}

void Processor::keepDream (const DreamShape& shape) { PatchTree::setDream (tree.state, shape.sane(), &undoManager); }

/** It is heard from now on. */
void Processor::storeKeptDream (const DreamShape& shape)
{
    {
        const juce::ScopedLock held (patchLock);
        dreamInPatch = shape;
    }
    setDream (shape);
}

void Processor::setTargetKnobs (std::span<const float, numTaughtTargets> positions)
{
    for (size_t t = 0; t < positions.size(); ++t)
        if (auto* parameter = tree.getParameter (declarationOf (modulationTargets[t]).id))
        {
            parameter->beginChangeGesture();
            parameter->setValueNotifyingHost (juce::jlimit (0.0f, 1.0f, positions[t]));
            parameter->endChangeGesture();
        }
}

} // namespace galvani
