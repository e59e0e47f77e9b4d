#include "neural/spiking/AxonalTraffic.h"

#include <algorithm>

namespace galvani
{

void AxonalTraffic::prepare (const Wiring& wiring, int refractorySteps)
{
    numSlots = wiring.longestDelay + 1;
    slots.resize (static_cast<size_t> (numSlots));
    const auto spikesPerNeuron = wiring.longestDelay / std::max (1, refractorySteps) + 2;
    pool.resize (static_cast<size_t> (wiring.neurons()) * static_cast<size_t> (spikesPerNeuron));
    reset();
}

void AxonalTraffic::reset() noexcept
{
    std::fill (slots.begin(), slots.end(), Slot {});
    firstFree = none;
    for (auto entry = static_cast<std::int32_t> (pool.size()) - 1; entry >= 0; --entry)
        release (entry);
}

void AxonalTraffic::emit (const Wiring& wiring, std::int64_t step, std::int32_t neuron) noexcept
{
    const auto first = wiring.rowStart[static_cast<size_t> (neuron)];
    const auto end = wiring.rowStart[static_cast<size_t> (neuron) + 1];
    if (first == end || firstFree == none)
        return;
    const auto entry = firstFree;
    firstFree = pool[static_cast<size_t> (entry)].next;
    pool[static_cast<size_t> (entry)] = { neuron, none, first, end };
    wait (entry, step + wiring.delay[first]);
}

} // namespace galvani
