#include "dsp/effects/LimiterGain.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using galvani::LimiterGain;

namespace
{

constexpr int latency = 16;

LimiterGain limiter()
{
    LimiterGain result;
    result.prepare (48000.0, 1.0f, 0.9f, latency);
    return result;
}

float after (LimiterGain& gain, int numSamples, float peak, float truePeak = 0.0f)
{
    auto result = 1.0f;
    for (int i = 0; i < numSamples; ++i)
    {
        result = gain.next (peak);
        gain.hear (truePeak);
    }
    return result;
}

} // namespace

TEST_CASE ("a peak is brought to the aim at once, and what is below it is left alone", "[limiter]")
{
    auto gain = limiter();
    REQUIRE (after (gain, 1000, 0.9f) == 1.0f);
    REQUIRE (gain.next (1.8f) == Catch::Approx (0.5f).epsilon (0.001));
}

TEST_CASE ("the gain stays for 25 ms, then rises by the release time", "[limiter]")
{
    auto gain = limiter();
    after (gain, 1, 1.0f);
    REQUIRE (after (gain, 1199, 0.0f) == Catch::Approx (0.9f));
    REQUIRE (after (gain, 5760, 0.0f) == Catch::Approx (1.0 - 0.1 * std::exp (-1.0)).margin (0.01));
    REQUIRE (after (gain, 96000, 0.0f) == 1.0f);
}

TEST_CASE ("while peaks come within 3 dB the gain rises slowly, while they are as loud not at all", "[limiter]")
{
    auto gain = limiter();
    after (gain, 1, 1.8f);
    REQUIRE (after (gain, 24000, 1.79f) == 0.5f);
    REQUIRE (after (gain, 24000, 1.5f) == Catch::Approx (0.5f).margin (0.06));
    REQUIRE (after (gain, 24000, 0.5f) > 0.95f);
}

TEST_CASE ("a true peak that is heard late lowers the gain, and above the ceiling also the aim", "[limiter]")
{
    auto gain = limiter();
    after (gain, 100, 0.8f);
    after (gain, 1, 0.8f, 0.95f);
    REQUIRE (gain.next (0.8f) == Catch::Approx (0.9f / 0.95f));

    gain.reset();
    after (gain, 100, 0.8f, 0.0f);
    after (gain, 1, 0.8f, 1.1f);
    after (gain, 48000, 0.0f);
    const auto lowered = gain.next (1.8f);
    REQUIRE (lowered < 0.45f);
    REQUIRE (lowered > 0.35f);

    after (gain, 48000 * 150, 0.0f);
    REQUIRE (gain.next (1.8f) == Catch::Approx (0.5f).epsilon (0.001));
}
