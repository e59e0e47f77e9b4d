#include "dsp/synthesis/GrainWindow.h"

#include "dsp/synthesis/GrainCloud.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using galvani::GrainWindow;
using namespace galvani::test;

TEST_CASE ("a grain's window begins and ends at nothing, without a slope, whatever its shape", "[grains]")
{
    for (auto shape : { -1.0f, -0.7f, 0.0f, 0.3f, 1.0f, 9.0f, std::numeric_limits<float>::quiet_NaN() })
        for (auto length : { 240, 4800, 24000 })
        {
            const auto window = GrainWindow::of (length, shape, 48.0f);
            const auto end = static_cast<float> (length);
            REQUIRE (window.at (0.0f) == Catch::Approx (0.0).margin (1.0e-6));
            REQUIRE (window.at (end) == Catch::Approx (0.0).margin (1.0e-6));
            REQUIRE (window.at (1.0f) < 0.002f);
            REQUIRE (window.at (end - 1.0f) < 0.002f);
            REQUIRE (window.at (window.peak) == 1.0f);
            for (float t = 1.0f; t <= end; t += 1.0f) // the steepest is 1.54 over the half's length, hollow 2.1
                REQUIRE (std::abs (window.at (t) - window.at (t - 1.0f)) < 2.2f / 48.0f);
        }
}

TEST_CASE ("shape moves the peak, at most to a millisecond from either end", "[grains]")
{
    REQUIRE (GrainWindow::of (4800, -1.0f, 48.0f).peak == Catch::Approx (96.0));
    REQUIRE (GrainWindow::of (4800, 0.0f, 48.0f).peak == 2400.0f);
    REQUIRE (GrainWindow::of (4800, 1.0f, 48.0f).peak == Catch::Approx (4800.0 - 96.0));
    REQUIRE (GrainWindow::of (240, -1.0f, 48.0f).peak == 48.0f);
    REQUIRE (GrainWindow::of (240, 1.0f, 48.0f).peak == 240.0f - 48.0f);
    REQUIRE (GrainWindow::of (60, -1.0f, 48.0f).peak == 30.0f);

    const auto ring = GrainWindow::of (4800, -1.0f, 48.0f), swell = GrainWindow::of (4800, 1.0f, 48.0f);
    for (float t = 0.0f; t <= 4800.0f; t += 37.0f)
        REQUIRE (swell.at (t) == Catch::Approx (ring.at (4800.0f - t)).margin (1.0e-5));
}

TEST_CASE ("a grain sounds under its window", "[grains]")
{
    for (auto shape : { -1.0f, -0.4f, 0.0f, 1.0f })
    {
        galvani::CaptureBuffer capture;
        capture.prepare (48000.0, 2.0);
        galvani::GrainCloud cloud;
        cloud.prepare (48000.0, 8000);
        const std::vector<float> one (8000, 1.0f);
        capture.write (one.data(), one.data(), 8000);
        capture.write (one.data(), one.data(), 8000);
        REQUIRE (cloud.start ({ 100, 0.1f, 0.1f, 1.0f, -1.0f, 1.0f, false, shape }));
        StereoSound out (8000);
        cloud.process (capture, out.left.data(), out.right.data(), 8000);
        const auto window = GrainWindow::of (4800, shape, 48.0f);
        for (int i = 0; i < 4800; ++i)
            REQUIRE (out.left[static_cast<size_t> (100 + i)]
                     == Catch::Approx (window.at (static_cast<float> (i) + 0.5f)).margin (1.0e-5));
        REQUIRE (out.left[4900] == 0.0f);
    }
}
