#include "dsp/synthesis/ModeTuning.h"

#include "dsp/synthesis/ModeFamily.h"
#include "dsp/synthesis/Scale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

using Catch::Approx;
using galvani::BodyTuning;
using galvani::ModeSet;
using galvani::ModeTuning;

namespace
{

ModeSet modesOf (const ModeTuning& tuning)
{
    ModeSet set;
    tuning.fill (set);
    return set;
}

/** How many modes of a side lie within 3 cents of a frequency. */
int countNear (const ModeSet& set, double hertz, size_t first)
{
    return static_cast<int> (std::count_if (
        set.hertz.begin() + static_cast<std::ptrdiff_t> (first),
        set.hertz.begin() + static_cast<std::ptrdiff_t> (first) + 16,
        [hertz] (float f) { return std::abs (1200.0 * std::log2 (static_cast<double> (f) / hertz)) < 3.0; }));
}

constexpr BodyTuning families[] { BodyTuning::string, BodyTuning::membrane, BodyTuning::bar,
                                  BodyTuning::bell,   BodyTuning::glass,    BodyTuning::chord };

} // namespace

TEST_CASE ("the scale climbs from side to side", "[modes]")
{
    for (int scale = 0; scale < 8; ++scale)
    {
        const auto set = modesOf ({ BodyTuning::scale, scale, 45.0f });
        std::array<float, 32> degrees;
        galvani::scaleFrequencies (scale, 45.0f, degrees);
        for (size_t i = 0; i < 16; ++i)
        {
            REQUIRE (set.hertz[i] == degrees[2 * i]);
            REQUIRE (set.hertz[16 + i] == degrees[2 * i + 1]);
            REQUIRE (set.amplitude[i] == 1.0f);
            REQUIRE (set.decay[16 + i] == 1.0f);
        }
    }
}

TEST_CASE ("every family is there on its root, within a few cents, on both sides alike", "[modes]")
{
    for (auto family : families)
    {
        const auto set = modesOf ({ family, 0, 45.0f });
        for (int i = 0; i < galvani::numPartials (family) && family != BodyTuning::chord; ++i)
            for (size_t side : { 0u, 16u })
                REQUIRE (countNear (set, 110.0 * static_cast<double> (galvani::partialOf (family, i).ratio), side)
                         >= 1);
        for (size_t i = 0; i < 16; ++i)
        {
            REQUIRE (1200.0f * std::log2 (set.hertz[16 + i] / set.hertz[i]) == Approx (3.0).margin (0.05));
            REQUIRE (set.amplitude[16 + i] == set.amplitude[i]);
            REQUIRE (set.decay[16 + i] == set.decay[i]);
        }
    }
}

TEST_CASE ("at every root all modes have a purpose: they ascend, can be heard, and hardly any are alike", "[modes]")
{
    for (auto family : families)
        for (int scale = 0; scale < 8; ++scale)
            for (float root = 24.0f; root <= 84.0f; root += 12.0f)
            {
                const auto set = modesOf ({ family, scale, root, 0.3f });
                int alike = 0;
                for (size_t i = 0; i < 16; ++i)
                {
                    REQUIRE (set.hertz[i] > 15.0f);
                    REQUIRE (set.hertz[i] < 16100.0f);
                    if (i > 0)
                    {
                        REQUIRE (set.hertz[i] >= set.hertz[i - 1]);
                        alike += set.hertz[i] < 1.0001f * set.hertz[i - 1];
                    }
                }
                INFO (static_cast<int> (family) << " " << scale << " " << root);
                REQUIRE (alike <= 6);
            }
}

TEST_CASE ("bars, bells and glasses are repeated on the next degrees of the scale", "[modes]")
{
    for (auto [family, lowest] :
         { std::pair { BodyTuning::bar, 1.0 }, { BodyTuning::bell, 0.5 }, { BodyTuning::glass, 1.0 } })
        for (int scale = 0; scale < 8; ++scale)
        {
            const auto set = modesOf ({ family, scale, 45.0f });
            std::array<float, 2> degrees;
            galvani::scaleFrequencies (scale, 45.0f, degrees);
            REQUIRE (countNear (set, lowest * static_cast<double> (degrees[1]), 0) >= 1);
        }
}

TEST_CASE ("the chord gives every held note its harmonics in turn", "[modes]")
{
    const std::array<float, 3> held { 220.0f, 277.18f, 329.63f };
    const auto set = modesOf ({ BodyTuning::chord, 0, 45.0f, 0.0f, held });
    for (int note = 0; note < 3; ++note)
        for (int harmonic = 1; harmonic <= 5; ++harmonic)
            for (size_t side : { 0u, 16u })
                REQUIRE (countNear (set, harmonic * static_cast<double> (held[static_cast<size_t> (note)]), side) >= 1);
    for (size_t m = 0; m < 32; ++m)
    {
        REQUIRE (set.note[m] >= 0);
        const auto ratio = set.hertz[m] / held[static_cast<size_t> (set.note[m])];
        REQUIRE (ratio == Approx (std::round (ratio)).epsilon (0.002));
    }

    std::array<float, 16> many;
    for (size_t i = 0; i < 16; ++i)
        many[i] = 100.0f * static_cast<float> (i + 3);
    const auto full = modesOf ({ BodyTuning::chord, 0, 45.0f, 0.0f, many });
    for (auto hertz : many)
        REQUIRE (countNear (full, static_cast<double> (hertz), 16) == 1);
}

TEST_CASE ("without held notes the chord is the root's", "[modes]")
{
    const auto set = modesOf ({ BodyTuning::chord, 0, 45.0f });
    for (auto hertz : { 110.0, 164.81, 220.0 })
        REQUIRE (countNear (set, hertz, 0) >= 1);
    REQUIRE (std::all_of (set.note.begin(), set.note.end(), [] (int note) { return note == -1; }));
}

TEST_CASE ("odd roots and notes make no odd modes", "[modes]")
{
    constexpr auto nan = std::numeric_limits<float>::quiet_NaN(), infinite = std::numeric_limits<float>::infinity();
    const std::array<float, 5> odd { nan, infinite, -infinite, -3.0f, 1.0e30f };
    for (auto root : { 0.0f, 127.0f })
    {
        const auto set = modesOf ({ BodyTuning::chord, 0, root, nan, odd });
        for (size_t m = 0; m < 32; ++m)
        {
            REQUIRE (std::isfinite (set.hertz[m]));
            REQUIRE (set.amplitude[m] >= 0.0f);
        }
    }
}
