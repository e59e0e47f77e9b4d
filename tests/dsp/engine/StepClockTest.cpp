#include "dsp/engine/StepClock.h"

#include <catch2/catch_test_macros.hpp>

using galvani::StepClock;

TEST_CASE ("sample n belongs to step floor (n / (fs dt)), and every step ends once")
{
    for (const auto rate : { 8000.0, 10000.0, 44100.0, 48000.0, 192000.0 })
    {
        StepClock clock;
        clock.prepare (rate);
        int steps = 0;
        for (int n = 0; n < static_cast<int> (rate); ++n)
            steps += clock.stepsEndingAt (n);
        CHECK (steps == 10000);
        CHECK (clock.stepOf (static_cast<std::int64_t> (rate)) == 10000);
        CHECK (clock.mostStepsIn (512) >= static_cast<int> (512.0 / rate * 10000.0));
    }
}

TEST_CASE ("a day of samples does not drift")
{
    StepClock clock;
    clock.prepare (44100.0);
    constexpr std::int64_t day = 24 * 3600;
    CHECK (clock.stepOf (day * 44100) == day * 10000);
}
