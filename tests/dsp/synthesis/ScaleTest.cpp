#include "dsp/synthesis/Scale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>

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
