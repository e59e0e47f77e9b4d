// Spikes on their way: a ring of arrival steps in which each spike waits for its next synapses.
#pragma once

#include "neural/spiking/Wiring.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace galvani
{

/** A spike is one entry, whatever the number of its synapses. It waits in the slot of the step in which its nearest
    synapses are due, delivers those, and moves on to the slot of the next ones. Delivery is so spread over the delays
    by itself, and a step costs only what arrives in it. Entries live in a pool that holds the most spikes that can be
    under way at once, so nothing is ever dropped or allocated. */
class AxonalTraffic
{
public:
    /** @param refractorySteps  least number of steps between two spikes of a neuron; bounds the pool */
    void prepare (const Wiring&, int refractorySteps);
    void reset() noexcept;

    /** A neuron spiked in this step. */
    void emit (const Wiring&, std::int64_t step, std::int32_t neuron) noexcept;

    /** Hands every synapse whose delay ends in this step to deliver (source neuron, first synapse, end), in the order
        of emission. */
    template <typename Deliver>
    void arrive (const Wiring& wiring, std::int64_t step, Deliver&& deliver) noexcept
    {
        auto& slot = slots[static_cast<size_t> (step % numSlots)];
        auto waiting = slot.first;
        slot = {};
        while (waiting != none)
        {
            auto& entry = pool[static_cast<size_t> (waiting)];
            const auto next = entry.next;
            const auto due = wiring.delay[entry.synapse];
            auto end = entry.synapse;
            while (end < entry.end && wiring.delay[end] == due)
                ++end;
            deliver (entry.neuron, entry.synapse, end);
            entry.synapse = end;
            if (end < entry.end)
                wait (waiting, step - due + wiring.delay[end]);
            else
                release (waiting);
            waiting = next;
        }
    }

private:
    static constexpr std::int32_t none = -1;

    struct Entry
    {
        std::int32_t neuron, next;
        std::uint32_t synapse, end;
    };

    struct Slot
    {
        std::int32_t first = none, last = none;
    };

    void wait (std::int32_t entry, std::int64_t arrivalStep) noexcept
    {
        auto& slot = slots[static_cast<size_t> (arrivalStep % numSlots)];
        pool[static_cast<size_t> (entry)].next = none;
        if (slot.last == none)
            slot.first = entry;
        else
            pool[static_cast<size_t> (slot.last)].next = entry;
        slot.last = entry;
    }

    void release (std::int32_t entry) noexcept
    {
        pool[static_cast<size_t> (entry)].next = firstFree;
        firstFree = entry;
    }

    std::vector<Slot> slots;
    std::vector<Entry> pool;
    std::int64_t numSlots = 1;
    std::int32_t firstFree = none;
};

} // namespace galvani
