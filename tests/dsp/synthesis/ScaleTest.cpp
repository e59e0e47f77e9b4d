#include "dsp/synthesis/Scale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <limits>
#include <utility>

using galvani::scaleFrequencies;

namespace
{

std::array<float, 32> scale (int index, float root)
{
    std::array<float, 32> result {};
    scaleFrequencies (index, root, result);
    return result;
}

float semitonesFromRoot (const std::array<float, 32>& s, size_t degree) { return 12.0f * std::log2 (s[degree] / s[0]); }

} // namespace

TEST_CASE ("every scale begins with its root and ascends", "[scale]")
{
    for (int index = 0; index < 8; ++index)
    {
        const auto s = scale (index, 45.0f);
        REQUIRE (s[0] == Catch::Approx (110.0f));
        for (size_t i = 1; i < s.size(); ++i)
            REQUIRE (s[i] > s[i - 1]);
    }
}

TEST_CASE ("scales have their degrees", "[scale]")
{
    const auto degrees = [] (int index, std::initializer_list<int> expected)
    {
        const auto s = scale (index, 60.0f);
        size_t degree = 0;
        for (auto semitones : expected)
            REQUIRE (semitonesFromRoot (s, degree++) == Catch::Approx (semitones).margin (0.001));
    };

    degrees (0, { 0, 3, 5, 7, 10, 12, 15 });
    degrees (1, { 0, 2, 4, 7, 9, 12, 14 });
    degrees (2, { 0, 2, 3, 5, 7, 9, 10, 12 });
    degrees (3, { 0, 1, 3, 5, 7, 8, 10, 12 });
    degrees (4, { 0, 2, 4, 6, 8, 10, 12 });
    degrees (5, { 0, 7, 12, 19, 24 });
    degrees (7, { 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 });
}

TEST_CASE ("the harmonic scale is made of multiples of the root", "[scale]")
{
    const auto s = scale (6, 33.0f);
    for (size_t i = 0; i < s.size(); ++i)
        REQUIRE (s[i] == Catch::Approx (55.0f * static_cast<float> (i + 1)));
}

TEST_CASE ("a scale that does not exist is taken as the nearest", "[scale]")
{
    REQUIRE (scale (-3, 45.0f) == scale (0, 45.0f));
    REQUIRE (scale (99, 45.0f) == scale (7, 45.0f));
    scaleFrequencies (0, 45.0f, {});
}

TEST_CASE ("degrees are the notes nearest to the scale's frequencies", "[scale]")
{
    for (int index = 0; index < 8; ++index)
    {
        const auto s = scale (index, 40.0f);
        for (int degree = 0; degree < 32; ++degree)
        {
            const auto exact = 40.0 + 12.0 * std::log2 (s[static_cast<size_t> (degree)] / s[0]);
            if (exact < 127.0)
                REQUIRE (galvani::scaleNote (index, 40, degree) == std::lround (exact));
        }
    }
}

TEST_CASE ("a scale has as many degrees within octaves as it takes to reach the root again", "[scale]")
{
    for (int index = 0; index < 8; ++index)
        for (int octaves = 0; octaves <= 5; ++octaves)
        {
            const auto degrees = galvani::scaleDegreesWithin (index, octaves);
            REQUIRE (galvani::scaleNote (index, 30, degrees - 1) == 30 + 12 * octaves);
        }
    REQUIRE (galvani::scaleDegreesWithin (0, 2) == 11);
    REQUIRE (galvani::scaleDegreesWithin (6, 3) == 8);
}

TEST_CASE ("a note above the keyboard is brought back by octaves", "[scale]")
{
    for (int degree = 0; degree < 200; ++degree)
    {
        const auto note = galvani::scaleNote (0, 120, degree);
        REQUIRE (note >= 0);
        REQUIRE (note <= 127);
        const auto aboveRoot = ((note - 120) % 12 + 12) % 12;
        REQUIRE ((aboveRoot == 0 || aboveRoot == 3 || aboveRoot == 5 || aboveRoot == 7 || aboveRoot == 10));
    }
    REQUIRE (galvani::scaleNote (7, 999, 0) == 127);
    REQUIRE (galvani::scaleNote (7, -5, -3) == 0);
}

TEST_CASE ("an interval is drawn to the nearest degree, in every octave", "[scale]")
{
    using galvani::nearestInScale;
    const std::array<std::pair<float, float>, 8> minorPentatonic { { { 0.4f, 0.0f },
                                                                     { 1.6f, 3.0f },
                                                                     { 11.2f, 12.0f },
                                                                     { 8.4f, 7.0f },
                                                                     { -1.2f, -2.0f },
                                                                     { -0.9f, 0.0f },
                                                                     { 25.0f, 24.0f },
                                                                     { -12.0f, -12.0f } } };
    for (auto [asked, expected] : minorPentatonic)
        REQUIRE (nearestInScale (0, asked) == expected);
    REQUIRE (nearestInScale (5, 4.0f) == 7.0f);
    REQUIRE (nearestInScale (5, -4.0f) == -5.0f);
    for (int scale = 0; scale < 8; ++scale)
        for (float asked = -40.0f; asked < 40.0f; asked += 0.37f)
        {
            const auto drawn = nearestInScale (scale, asked);
            REQUIRE (std::abs (drawn - asked) <= (scale == 6 ? 6.01f : 3.5f));
            REQUIRE (nearestInScale (scale, drawn) == Catch::Approx (drawn).margin (1.0e-4));
        }
    REQUIRE (nearestInScale (6, 18.0f) == Catch::Approx (19.01955));
    REQUIRE (nearestInScale (6, -13.0f) == Catch::Approx (-12.0));
    REQUIRE (nearestInScale (0, std::numeric_limits<float>::quiet_NaN()) == 0.0f);
}
