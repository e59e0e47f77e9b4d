#include "plugin/activity/OutputTrace.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <vector>

using namespace galvani;

namespace
{

std::vector<StereoFrame> sine (int count, double frequency, double phase)
{
    std::vector<StereoFrame> samples;
    for (int i = 0; i < count; ++i)
    {
        const auto level = 0.5 * std::sin (phase + 2.0 * 3.141592653589793 * frequency * i / 48000.0);
        samples.push_back ({ static_cast<float> (1.5 * level), static_cast<float> (0.5 * level) });
    }
    return samples;
}

} // namespace

TEST_CASE ("the trace of a steady tone stands still: it begins at a rising zero crossing", "[gui]")
{
    for (const auto phase : { 0.0, 1.0, 2.0, 4.5 })
    {
        OutputTrace trace;
        trace.add (sine (OutputTrace::length, 110.0, phase));
        std::array<float, OutputTrace::shown> drawn {};
        trace.copyTo (drawn);
        CHECK (std::abs (drawn[0]) < 0.02f);
        CHECK (drawn[10] > drawn[0]);
    }
}

TEST_CASE ("no peak between two blocks is missed, in either channel, and the limiter's work is seen for a while",
           "[gui]")
{
    OutputTrace trace;
    trace.add (std::array { StereoFrame { 0.0f, -0.8f } });
    trace.measure ({ 0.5f, 0.01f, 3.0f }, 1.0 / 60.0);
    CHECK (trace.level().peakDecibels() == Catch::Approx (-1.94f).margin (0.01));
    CHECK (trace.limiterDecibels() == Catch::Approx (3.0f));
    trace.measure ({}, 0.3);
    CHECK (trace.limiterDecibels() == Catch::Approx (3.0f * 0.368f).epsilon (0.01));
}
