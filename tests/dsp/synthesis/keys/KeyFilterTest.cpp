#include "dsp/synthesis/keys/KeyFilter.h"

#include "dsp/synthesis/keys/KeySettings.h"
#include "dsp/synthesis/keys/PortableMath.h"
#include "tests/dsp/effects/StereoSound.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>

using galvani::KeyFilter;
using galvani::KeySettings;
using namespace galvani::test;

namespace
{

constexpr double rate = 96000.0;

KeyFilter filterOf (int steps = 32)
{
    KeyFilter filter;
    filter.prepare (rate, 20000.0f, steps, 0.1f);
    return filter;
}

double gainAt (double hz, float cutoff, float resonance, int type, float drive = 0.0f, float amplitude = 0.001f)
{
    auto filter = filterOf();
    auto sound = sine (24000, hz / rate, amplitude);
    for (int i = 0; i < 24000; i += 32)
    {
        filter.aim (cutoff, resonance, drive, type);
        filter.process (sound.left.data() + i, nullptr, 0, 32);
    }
    return decibelsBetween (rms (std::span (sound.left).subspan (12000)), amplitude * 0.70710678f);
}

} // namespace

TEST_CASE ("each type passes and stops what its name says", "[keyfilter]")
{
    REQUIRE (gainAt (100.0, 1000.0f, 0.0f, KeySettings::lowPass) == Catch::Approx (0.0).margin (0.1));
    REQUIRE (gainAt (1000.0, 1000.0f, 0.0f, KeySettings::lowPass) == Catch::Approx (-3.0).margin (0.1));
    REQUIRE (gainAt (4000.0, 1000.0f, 0.0f, KeySettings::lowPass) == Catch::Approx (-48.0).margin (1.0));
    REQUIRE (gainAt (250.0, 1000.0f, 0.0f, KeySettings::highPass) == Catch::Approx (-48.0).margin (1.0));
    REQUIRE (gainAt (8000.0, 1000.0f, 0.0f, KeySettings::highPass) == Catch::Approx (0.0).margin (0.2));
    REQUIRE (gainAt (1000.0, 1000.0f, 0.3f, KeySettings::bandPass)
             > 20.0 + gainAt (200.0, 1000.0f, 0.3f, KeySettings::bandPass));
    REQUIRE (gainAt (1000.0, 1000.0f, 0.0f, KeySettings::notch) < -50.0);
    REQUIRE (gainAt (100.0, 1000.0f, 0.0f, KeySettings::notch) > -1.0);
    REQUIRE (gainAt (1000.0, 1000.0f, 1.0f, KeySettings::lowPass) > 10.0);
}

TEST_CASE ("drive keeps what is as loud as its reference, and bends what is louder", "[keyfilter]")
{
    REQUIRE (gainAt (500.0, 20000.0f, 0.0f, KeySettings::lowPass, 24.0f, 0.2f) == Catch::Approx (0.0).margin (3.0));
    REQUIRE (gainAt (500.0, 20000.0f, 0.0f, KeySettings::lowPass, 24.0f, 1.0f) < -10.0);
    REQUIRE (gainAt (500.0, 20000.0f, 0.0f, KeySettings::lowPass, 0.0f, 1.0f) == Catch::Approx (0.0).margin (0.01));
}

TEST_CASE ("a filter whose cutoff jumps each sample at full resonance stays bounded", "[keyfilter]")
{
    for (int type = 0; type < KeyFilter::numTypes; ++type)
        for (auto drive : { 0.0f, 24.0f })
            for (int pattern = 0; pattern < 4; ++pattern)
            {
                auto filter = filterOf (1);
                auto sound = noise (96000, 1.0f, 7);
                for (int i = 0; i < sound.length(); ++i)
                {
                    const auto n = static_cast<std::uint32_t> (i);
                    const auto sweep = 0.5f - 0.5f * std::cos (0.9f * static_cast<float> (i));
                    const auto place = pattern == 0   ? galvani::chanceOf (n)
                                       : pattern == 1 ? sweep
                                       : pattern == 2 ? static_cast<float> (i % 2)
                                                      : static_cast<float> (i / 24 % 2);
                    filter.aim (20.0f * std::pow (1000.0f, place), 1.0f, drive, type);
                    filter.process (sound.left.data() + i, sound.right.data() + i, 0, 1);
                }
                INFO (type << " " << drive << " " << pattern);
                REQUIRE (sound.isFinite());
                REQUIRE (sound.peak() < 64.0f);
            }
}

TEST_CASE ("two channels of a filter are alike, and a split one begins as the other is", "[keyfilter]")
{
    auto filter = filterOf();
    auto sound = sine (9600, 0.01, 0.5f);
    for (int i = 0; i < 9600; i += 32)
    {
        filter.aim (700.0f, 0.5f, 6.0f, KeySettings::lowPass);
        if (i == 3200)
            filter.split();
        filter.process (sound.left.data() + i, i >= 3200 ? sound.right.data() + i : nullptr, 0, 32);
    }
    for (size_t i = 3200; i < 9600; ++i)
        REQUIRE (sound.left[i] == sound.right[i]);
}
