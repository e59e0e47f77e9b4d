#include "plugin/activity/OutputTrace.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <vector>

using namespace galvani;

namespace
{

std::vector<float> sine (int count, double frequency, double phase)
{
    std::vector<float> samples;
    for (int i = 0; i < count; ++i)
        samples.push_back (
            static_cast<float> (0.5 * std::sin (phase + 2.0 * 3.141592653589793 * frequency * i / 48000.0)));
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

TEST_CASE ("levels are honest: a mean square of 0.01 is -20 dBFS, silence falls away, peaks are held", "[gui]")
{
    OutputTrace trace;
    CHECK (trace.rmsDecibels() == -100.0f);
    for (int frame = 0; frame < 300; ++frame)
        trace.measure ({ 0.5f, 0.01f, 3.0f }, 1.0 / 60.0);
    CHECK (trace.rmsDecibels() == Catch::Approx (-20.0f).margin (0.1));
    CHECK (trace.peakDecibels() == Catch::Approx (-6.02f).margin (0.1));
    CHECK (trace.limiterDecibels() == Catch::Approx (3.0f));

    for (int frame = 0; frame < 30; ++frame)
        trace.measure ({}, 1.0 / 60.0);
    CHECK (trace.peakDecibels() == Catch::Approx (-6.02f).margin (0.1));
    for (int frame = 0; frame < 600; ++frame)
        trace.measure ({}, 1.0 / 60.0);
    CHECK (trace.peakDecibels() < -60.0f);
    CHECK (trace.rmsDecibels() < -90.0f);
}
