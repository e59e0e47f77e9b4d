#include "dsp/stimulus/Ear.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <vector>

using namespace galvani;

namespace
{

constexpr double rate = 48000.0;

/** The levels at the end of the sound. */
Ear::Levels hear (const std::vector<float>& left, const std::vector<float>& right)
{
    Ear ear;
    ear.prepare (rate, 1.0e-4);
    std::vector<int> ends;
    for (int i = 4; i < static_cast<int> (left.size()); i += 5)
        ends.push_back (i);
    std::vector<Ear::Levels> levels (ends.size());
    ear.process (left.data(), right.data(), static_cast<int> (left.size()), ends, levels);
    return levels.back();
}

std::vector<float> tone (double frequency, float amplitude, double seconds)
{
    std::vector<float> samples (static_cast<size_t> (seconds * rate));
    for (size_t n = 0; n < samples.size(); ++n)
        samples[n] =
            amplitude
            * static_cast<float> (std::sin (2.0 * std::numbers::pi * frequency * static_cast<double> (n) / rate));
    return samples;
}

} // namespace

TEST_CASE ("the left channel is heard by the left ear alone, the right by the right")
{
    const auto sound = tone (1000.0, 0.3f, 0.5);
    const std::vector<float> silence (sound.size(), 0.0f);
    const auto left = hear (sound, silence), right = hear (silence, sound);
    CHECK (*std::max_element (left.begin(), left.begin() + 32) > 0.2f);
    CHECK (*std::max_element (left.begin() + 32, left.end()) == 0.0f);
    CHECK (*std::max_element (right.begin(), right.begin() + 32) == 0.0f);
    CHECK (std::equal (left.begin(), left.begin() + 32, right.begin() + 32));
}

TEST_CASE ("the strongest band is the one nearest to the tone")
{
    Ear ear;
    ear.prepare (rate, 1.0e-4);
    for (const auto frequency : { 110.0, 440.0, 1500.0, 6000.0 })
    {
        const auto sound = tone (frequency, 0.3f, 0.5);
        const auto levels = hear (sound, sound);
        const auto strongest =
            static_cast<int> (std::max_element (levels.begin(), levels.begin() + 32) - levels.begin());
        CHECK (std::abs (strongest - ear.nearestBand (frequency)) <= 1);
    }
    CHECK (ear.nearestBand (1.0) == 0);
    CHECK (ear.nearestBand (20000.0) == 31);
}

TEST_CASE ("loud and quiet surroundings are brought to about the same level, silence stays silence")
{
    const auto strongestOf = [] (float amplitude)
    {
        const auto sound = tone (800.0, amplitude, 5.0);
        const auto levels = hear (sound, sound);
        return *std::max_element (levels.begin(), levels.end());
    };
    CHECK (strongestOf (1.0f) == Catch::Approx (0.5f).margin (0.1f));
    CHECK (strongestOf (0.1f) == Catch::Approx (0.5f).margin (0.1f));
    CHECK (strongestOf (1.0e-4f) < 0.15f);
    CHECK (strongestOf (0.0f) == 0.0f);
}
