// Stimulus events that wait for the end of the step they fall in.
#pragma once

#include "dsp/engine/StimulusEvent.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>

namespace galvani
{

/** Events are kept in the order of their samples; when 256 wait, further ones are dropped and counted, but that
    "silence" always finds its place. */
class TriggerQueue
{
public:
    struct Trigger
    {
        StimulusEvent event;
        std::int64_t sample; ///< counted from reset
    };

    void reset() noexcept
    {
        size = 0;
        numDropped = 0;
    }

    void add (const StimulusEvent& event, std::int64_t sample) noexcept
    {
        if (size == static_cast<int> (waiting.size()))
        {
            ++numDropped;
            if (event.kind != StimulusEvent::Kind::silence)
                return;
            --size;
        }
        auto place = size++;
        for (; place > 0 && waiting[static_cast<size_t> (place - 1)].sample > sample; --place)
            waiting[static_cast<size_t> (place)] = waiting[static_cast<size_t> (place - 1)];
        waiting[static_cast<size_t> (place)] = { event, sample };
    }

    /** Takes the oldest trigger that lies at or before a sample. */
    std::optional<Trigger> takeUntil (std::int64_t sample) noexcept
    {
        if (size == 0 || waiting[0].sample > sample)
            return {};
        const auto first = waiting[0];
        --size;
        for (int i = 0; i < size; ++i)
            waiting[static_cast<size_t> (i)] = waiting[static_cast<size_t> (i + 1)];
        return first;
    }

    /** Events that found no room since the reset. */
    std::uint32_t dropped() const noexcept { return numDropped; }

private:
    std::array<Trigger, 256> waiting;
    int size = 0;
    std::uint32_t numDropped = 0;
};

} // namespace galvani
