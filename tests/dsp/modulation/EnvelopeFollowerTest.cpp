#include "dsp/modulation/EnvelopeFollower.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <vector>

using namespace galvani;
using Band = EnvelopeFollower::Band;

namespace
{

std::vector<float> tone (double hertz, float level, double seconds)
{
    std::vector<float> sound (static_cast<size_t> (48000.0 * seconds));
    for (size_t i = 0; i < sound.size(); ++i)
        sound[i] =
            level * static_cast<float> (std::sin (2.0 * std::numbers::pi * hertz * static_cast<double> (i) / 48000.0));
    return sound;
}

float heard (Band band, double hertz, float level)
{
    EnvelopeFollower follower;
    follower.prepare (48000.0);
    follower.set (band, 5.0f, 500.0f, 1.0f);
    const auto sound = tone (hertz, level, 0.5);
    follower.hear (sound.data(), sound.data(), static_cast<int> (sound.size()));
    return follower.value();
}

} // namespace

TEST_CASE ("a full-scale tone follows to the top, one 12 dB below to the middle")
{
    CHECK (heard (Band::all, 500.0, 1.0f) == Catch::Approx (1.0f).margin (0.05));
    CHECK (heard (Band::all, 500.0, 0.25f) == Catch::Approx (0.5f).margin (0.03));
}

TEST_CASE ("each band hears its part of the sound")
{
    CHECK (heard (Band::low, 60.0, 0.5f) > 2.0f * heard (Band::low, 6000.0, 0.5f));
    CHECK (heard (Band::middle, 800.0, 0.5f) > 1.5f * heard (Band::middle, 60.0, 0.5f));
    CHECK (heard (Band::high, 8000.0, 0.5f) > 2.0f * heard (Band::high, 300.0, 0.5f));
}

TEST_CASE ("it rises with its attack, falls with its release, and ends at silence")
{
    EnvelopeFollower follower;
    follower.prepare (48000.0);
    follower.set (Band::all, 100.0f, 200.0f, 1.0f);
    const auto sound = tone (1000.0, 1.0f, 1.0);
    const std::vector<float> silence (48000, 0.0f);
    follower.hear (sound.data(), sound.data(), 480);
    const auto early = follower.value();
    follower.hear (sound.data(), sound.data(), 48000 - 480);
    const auto late = follower.value();
    CHECK (early < 0.6f * late);
    follower.hear (silence.data(), silence.data(), 4800);
    const auto falling = follower.value();
    CHECK ((falling < late && falling > 0.3f * late));
    for (int second = 0; second < 5; ++second)
        follower.hear (silence.data(), silence.data(), 48000);
    follower.set (Band::all, 100.0f, 200.0f, 1.0f);
    CHECK (follower.value() == 0.0f);
}
