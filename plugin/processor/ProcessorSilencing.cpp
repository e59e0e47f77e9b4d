// The processor's silenced neurons: kept as words that the audio thread reads once a block.

#include "plugin/processor/PatchTree.h"
#include "plugin/processor/Processor.h"

namespace galvani
{

NeuronSet Processor::silenced() const
{
    NeuronSet result;
    for (size_t w = 0; w < NeuronSet::numWords; ++w)
        result.words[w] = silencedWords[w].load (std::memory_order_relaxed);
    return result;
}

void Processor::storeSilenced (const NeuronSet& neurons) noexcept
{
    // A block that reads a part of them silences or wakes the rest a block later.
    for (size_t w = 0; w < NeuronSet::numWords; ++w)
        silencedWords[w].store (neurons.words[w], std::memory_order_relaxed);
}

void Processor::setSilenced (const NeuronSet& neurons) { PatchTree::setSilenced (tree.state, neurons, &undoManager); }

} // namespace galvani
