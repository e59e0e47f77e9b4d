// The processor's tuning: what the notes of the keys are tuned to.

#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"

#include <algorithm>
#include <cmath>

namespace galvani
{

Tuning Processor::tuning() const
{
    const juce::ScopedLock held (patchLock);
    return tuningInPatch;
}

void Processor::setTuning (const Tuning& wanted)
{
    auto sane = wanted;
    const auto equal = TuningTable().hz;
    for (size_t note = 0; note < numNotes; ++note)
        sane.hz[note] = std::isnan (sane.hz[note]) ? equal[note]
                                                   : std::clamp (sane.hz[note], Tuning::lowest_Hz, Tuning::highest_Hz);
    PatchTree::setTuning (tree.state, sane, &undoManager);
}

void Processor::storeTuning (const Tuning& tuning)
{
    {
        const juce::ScopedLock held (patchLock);
        tuningInPatch = tuning;
    }
    tuningNow.store (tuning.hz);
}

/** What was set since the last block. */
void Processor::takeTuning() noexcept
{
    if (tuningNow.hasChanged())
        engine.setTuning (tuningNow.load());
}

} // namespace galvani
