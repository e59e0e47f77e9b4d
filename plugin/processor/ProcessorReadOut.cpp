// The processor's dense network, hands and dreams: what reaches the audio thread, and what comes back.

#include "dsp/engine/ReadOut.h"
#include "neural/brain/UntrainedReader.h"
#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"

#include <utility>

namespace galvani
{

/** Does nothing when it is wanted already. */
void Processor::offerReader (DenseLayers<float> layers)
{
    if (! layers.empty())
        ReadOut::check (layers);
    const juce::ScopedLock engineIsOurs (engineLock);
    std::uint64_t seed = 0;
    {
        const juce::ScopedLock held (patchLock);
        if (layers == readerWanted)
            return;
        readerWanted = std::move (layers);
        seed = brainWanted.seed;
    }
    if (prepared)
        engine.offerReader (readerWanted.empty() ? untrainedReader (seed) : readerWanted);
}

DenseLayers<float> Processor::reader() const
{
    const juce::ScopedLock held (patchLock);
    return readerWanted.empty() ? untrainedReader (brainWanted.seed) : readerWanted;
}

bool Processor::hasReader() const
{
    const juce::ScopedLock held (patchLock);
    return ! readerWanted.empty();
}

void Processor::setReader (const DenseLayers<float>& layers)
{
    if (! layers.empty())
        ReadOut::check (layers);
    PatchTree::setReader (tree.state, layers, &undoManager);
}

void Processor::setHeld (const HeldModulators& held) noexcept { heldNow.store (held.sane()); }
HeldModulators Processor::heldModulators() const noexcept { return heldNow.load(); }

void Processor::setDream (const DreamShape& shape) noexcept { dreamNow.store (shape.sane()); }
DreamShape Processor::dream() const noexcept { return dreamNow.load(); }

/** What was set since the last block. */
void Processor::takeHandsAndDream() noexcept
{
    if (heldNow.hasChanged())
        engine.setHeld (heldNow.load());
    if (dreamNow.hasChanged())
        engine.setDream (dreamNow.load());
}

/** For the message thread, whether or not the window listens. */
void Processor::tellWhatIsHeard() noexcept
{
    heardNow.next() = engine.heard();
    heardNow.publish();
    const auto ratings = engine.ratings();
    likes.store (ratings.likes, std::memory_order_relaxed);
    dislikes.store (ratings.dislikes, std::memory_order_relaxed);
}

} // namespace galvani
