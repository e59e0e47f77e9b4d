// A stop-watch for the stages of a block; does nothing until it is switched on.
#pragma once

#include "dsp/engine/Engine.h"

#include <chrono>

namespace galvani
{

class StageTimer
{
public:
    using Clock = std::chrono::steady_clock;

    void switchOn (bool shouldBeOn) noexcept { on = shouldBeOn; }
    void start() noexcept { times = {}; }

    Clock::time_point now() const noexcept { return on ? Clock::now() : Clock::time_point {}; }

    /** Adds the time since a moment to a stage. */
    void add (double StageTimes::*stage, Clock::time_point since) noexcept
    {
        if (on)
            times.*stage += std::chrono::duration<double> (Clock::now() - since).count();
    }

    StageTimes result() const noexcept { return times; }

private:
    StageTimes times;
    bool on = false;
};

} // namespace galvani
