// Where a block stands among the beats of the host, or of a clock of its own at 120 beats a minute.
#pragma once

#include "dsp/engine/BlockContext.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace galvani
{

/** A host's numbers made fit: tempo within 10 to 999 beats a minute, position finite. */
struct BeatPosition
{
    bool isRunning = false;    ///< false: beats do not pass
    double quarterNotes = 0.0; ///< at the block's first sample
    double beatsPerMinute = 120.0;
    double perSample = 0.0; ///< quarter notes, while it runs

    BeatPosition() = default;

    /** @param blockStart  samples since the reset */
    BeatPosition (const Transport& transport, std::int64_t blockStart, double sampleRate) noexcept
    {
        constexpr double farthest = 1.0e9;
        if (transport.available && std::isfinite (transport.beatsPerMinute))
            beatsPerMinute = std::clamp (transport.beatsPerMinute, 10.0, 999.0);
        perSample = beatsPerMinute / (60.0 * sampleRate);
        const auto position =
            transport.available ? transport.quarterNotes : static_cast<double> (blockStart) * perSample;
        isRunning =
            std::isfinite (position) && std::abs (position) <= farthest && (! transport.available || transport.playing);
        quarterNotes = isRunning ? position : 0.0;
    }

    /** At a sample of the block, in steps of 2^-20: a position counted from a block's start differs in its last digits
        with where blocks are split. */
    double at (int offset) const noexcept
    {
        constexpr double steps = 1048576.0;
        return std::round ((quarterNotes + offset * perSample) * steps) / steps;
    }
};

} // namespace galvani
