// Events that wait for their sample.
#pragma once

#include "dsp/performance/PerformanceEvent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace galvani
{

class KeyEventQueue
{
public:
    static constexpr size_t capacity = 512;

    void clear() noexcept { begin = size = 0; }
    bool isEmpty() const noexcept { return size == 0; }
    bool isFull() const noexcept { return size == capacity; }

    const PerformanceEvent& front() const noexcept { return events[begin]; }

    PerformanceEvent pop() noexcept
    {
        const auto event = events[begin];
        begin = (begin + 1) % capacity;
        --size;
        return event;
    }

    /** Not when it is full. An event never overtakes another. */
    void push (PerformanceEvent event) noexcept
    {
        event.sampleOffset = std::max (event.sampleOffset, size == 0 ? 0 : back().sampleOffset);
        events[(begin + size++) % capacity] = event;
    }

    /** That many samples have passed. */
    void advance (int numSamples) noexcept
    {
        for (size_t i = 0; i < size; ++i)
        {
            auto& offset = events[(begin + i) % capacity].sampleOffset;
            offset = std::max (0, offset - numSamples);
        }
    }

private:
    const PerformanceEvent& back() const noexcept { return events[(begin + size - 1) % capacity]; }

    std::array<PerformanceEvent, capacity> events {};
    size_t begin = 0, size = 0;
};

} // namespace galvani
