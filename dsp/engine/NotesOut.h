// The notes of a block that leave for other instruments.
#pragma once

#include "dsp/performance/PerformanceEvent.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace galvani
{

/** Bounded: where a block has no more room, note-ons are left out and note-offs wait for the next. Every note that left
    ends on the channel that it began on, whatever the settings have become. */
class NotesOut
{
public:
    static constexpr size_t capacity = 128; ///< events a block

    void reset() noexcept;

    /** Forgets the last block's events. */
    void beginBlock() noexcept;

    /** 1..16, of the notes that begin from now on; 0: as they come. */
    void setChannel (int newChannel) noexcept { channel = newChannel; }

    /** @param offset  of the piece that the events count their samples from */
    void add (std::span<const PerformanceEvent>, int offset) noexcept;

    /** Ends every note that sounds; nothing to do is cheap. */
    void endAll() noexcept;

    /** In the order of their samples. */
    std::span<const PerformanceEvent> events() const noexcept { return { list.data(), number }; }

private:
    void end (size_t note, int offset) noexcept;

    std::array<PerformanceEvent, capacity> list {};
    std::array<std::uint8_t, 128> sounding {}; ///< the channel of each note that sounds, or 0
    std::array<bool, 128> isDue {};            ///< to be ended in the next block
    size_t number = 0, numSounding = 0, numDue = 0;
    int channel = 0, latest = 0;
};

} // namespace galvani
