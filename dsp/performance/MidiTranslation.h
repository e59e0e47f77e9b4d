// MIDI messages as what a player does.
#pragma once

#include "dsp/performance/PerformanceEvent.h"

#include <cstdint>
#include <optional>
#include <span>

namespace galvani
{

/** The event of a message of one to three bytes, if it is one; what is longer, or cut short, is none. Real-time safe.
    @param sampleOffset  is handed on */
std::optional<PerformanceEvent> performanceOf (std::span<const std::uint8_t> message, int sampleOffset) noexcept;

} // namespace galvani
