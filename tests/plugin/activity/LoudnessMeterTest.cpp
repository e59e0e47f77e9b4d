#include "plugin/activity/LoudnessMeter.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <vector>

using namespace galvani;

namespace
{

std::vector<StereoFrame> sine (double hertz, double left, double right, double seconds, double sampleRate)
{
    std::vector<StereoFrame> frames;
    for (int i = 0; i < static_cast<int> (seconds * sampleRate); ++i)
    {
        const auto level = std::sin (2.0 * std::numbers::pi * hertz * i / sampleRate);
        frames.push_back ({ static_cast<float> (left * level), static_cast<float> (right * level) });
    }
    return frames;
}

LoudnessMeter meterAt (double sampleRate)
{
    LoudnessMeter meter;
    meter.setSampleRate (sampleRate);
    return meter;
}

} // namespace

TEST_CASE ("a full-scale sine of 997 Hz in one channel is -3.01 LUFS, as the standard says, at any sample rate",
           "[gui]")
{
    for (const auto rate : { 44100.0, 48000.0, 96000.0, 192000.0 })
    {
        auto meter = meterAt (rate);
        meter.add (sine (997.0, 1.0, 0.0, 3.2, rate));
        CAPTURE (rate);
        CHECK (meter.shortTerm() == Catch::Approx (-3.01f).margin (0.05));
        CHECK (meter.momentary() == Catch::Approx (-3.01f).margin (0.05));
    }
}

TEST_CASE ("1 kHz at -23 dBFS in both channels is -23 LUFS", "[gui]")
{
    auto meter = meterAt (48000.0);
    const auto amplitude = std::pow (10.0, -23.0 / 20.0);
    meter.add (sine (1000.0, amplitude, amplitude, 3.2, 48000.0));
    CHECK (meter.shortTerm() == Catch::Approx (-23.0f).margin (0.1));
    CHECK (meter.momentary() == Catch::Approx (-23.0f).margin (0.1));
}

TEST_CASE ("bass counts less than treble", "[gui]")
{
    auto low = meterAt (48000.0), high = meterAt (48000.0);
    low.add (sine (30.0, 0.1, 0.1, 3.2, 48000.0));
    high.add (sine (6000.0, 0.1, 0.1, 3.2, 48000.0));
    CHECK (high.shortTerm() - low.shortTerm() > 9.0f);
}

TEST_CASE ("momentary loudness forgets after 0.4 s, short-term after 3 s; silence has no loudness", "[gui]")
{
    auto meter = meterAt (48000.0);
    CHECK (meter.momentary() == LoudnessMeter::silence);
    meter.add (sine (1000.0, 0.1, 0.1, 3.0, 48000.0));
    const auto loud = meter.shortTerm();
    meter.add (std::vector<StereoFrame> (24000));
    CHECK (meter.momentary() < -70.0f);
    CHECK (meter.shortTerm() == Catch::Approx (loud + 10.0f * std::log10 (2.5f / 3.0f)).margin (0.05));
    meter.add (std::vector<StereoFrame> (144000));
    CHECK (meter.shortTerm() < -70.0f);
}

TEST_CASE ("before the sample rate is known nothing is measured, and another rate begins anew", "[gui]")
{
    LoudnessMeter meter;
    meter.add (sine (1000.0, 0.5, 0.5, 1.0, 48000.0));
    CHECK (meter.momentary() == LoudnessMeter::silence);
    meter.setSampleRate (48000.0);
    meter.add (sine (1000.0, 0.5, 0.5, 1.0, 48000.0));
    CHECK (meter.momentary() > -20.0f);
    meter.setSampleRate (48000.0);
    CHECK (meter.momentary() > -20.0f);
    meter.setSampleRate (44100.0);
    CHECK (meter.momentary() == LoudnessMeter::silence);
}
