// The performance events of one block: bounded, and without ever leaving a note stuck.
#pragma once

#include "dsp/performance/PerformanceEvent.h"

#include <array>
#include <cstddef>
#include <span>

namespace galvani
{

/** When more come than there is room for, further ones are dropped; where one of these would have ended a note, the
    block ends with all notes off. */
class PerformanceQueue
{
public:
    static constexpr size_t capacity = 1024;

    void clear() noexcept { number = 0; }

    /** Events come in the order of their samples. */
    void add (const PerformanceEvent& event) noexcept
    {
        using Kind = PerformanceEvent::Kind;
        if (number < capacity - 1)
        {
            events[number++] = event;
            return;
        }
        const auto ends = event.kind == Kind::noteOff || event.kind == Kind::sustain || event.kind == Kind::notesOff;
        if (! ends && event.kind != Kind::soundOff)
            return;
        const auto isSilent = number == capacity && events.back().kind == Kind::soundOff;
        events.back() = { event.kind == Kind::soundOff || isSilent ? Kind::soundOff : Kind::notesOff,
                          event.sampleOffset };
        number = capacity;
    }

    std::span<PerformanceEvent> all() noexcept { return { events.data(), number }; }

private:
    std::array<PerformanceEvent, capacity> events {};
    size_t number = 0;
};

} // namespace galvani
