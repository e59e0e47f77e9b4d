#include "dsp/effects/TruePeakDetector.h"

#include "tests/dsp/effects/StereoSound.h"
#include "tests/dsp/effects/TruePeak.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::TruePeakDetector;
using namespace galvani::test;

TEST_CASE ("the true peak of a sine is its amplitude, whatever its phase", "[true peak]")
{
    TruePeakDetector detector;
    for (auto frequency : { 0.001, 0.05, 0.125, 0.25, 0.3333, 0.4, 0.45 })
        for (auto phase : { 0.0, 0.125, 0.2 })
        {
            detector.reset();
            const auto sound = sine (4000, frequency, 1.0f, phase);
            auto peak = 0.0f;
            for (size_t i = 0; i < 4000; ++i)
            {
                const auto p = detector.push (sound.left[i], 0.0f, 0.5f);
                peak = i < 1000 ? 0.0f : std::max (peak, p);
            }
            INFO (frequency << " of the sample rate, phase " << phase);
            REQUIRE (decibels (peak) == Catch::Approx (0.0).margin (0.25));
        }
}

TEST_CASE ("the detector answers as many samples late as it says, and agrees with a longer interpolation",
           "[true peak]")
{
    TruePeakDetector detector;
    auto sound = sine (400, 0.11, 0.7f);
    for (size_t i = 0; i < 400; ++i)
        sound.left[i] *= std::sin (0.00785f * static_cast<float> (i));

    const auto expected = truePeaks (sound.left);
    for (size_t i = 0; i < 400; ++i)
    {
        const auto heard = detector.push (0.0f, sound.left[i], 0.0001f);
        if (i >= 100)
            REQUIRE (heard == Catch::Approx (expected[i - TruePeakDetector::latency]).margin (0.03));
    }
}

TEST_CASE ("what is too soft to matter is not looked at", "[true peak]")
{
    TruePeakDetector detector;
    for (int i = 0; i < 100; ++i)
        REQUIRE (detector.push (0.1f, -0.1f, 0.9f) == 0.0f);
    REQUIRE (detector.push (0.8f, 0.0f, 0.9f) > 0.0f);
}
