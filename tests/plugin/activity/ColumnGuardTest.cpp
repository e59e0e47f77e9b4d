#include "plugin/activity/ColumnGuard.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <random>
#include <vector>

using namespace galvani;

namespace
{

constexpr int rows = 32, perSecond = 100;

/** What is shown of bursts of 40 ms, in one row of a column that is alike in all. */
std::vector<float> shown (ColumnGuard& guard, double burstsPerSecond, double seconds, float loud = 0.8f)
{
    std::vector<float> result, column (rows);
    for (int i = 0; i < static_cast<int> (seconds * perSecond); ++i)
    {
        std::fill (column.begin(), column.end(),
                   std::fmod ((i + 1.0e-6) * burstsPerSecond / perSecond, 1.0) < 0.04 * burstsPerSecond ? loud : 0.1f);
        guard.guard (column);
        result.push_back (column[7]);
    }
    return result;
}

float range (const std::vector<float>& levels, size_t first)
{
    const auto [low, high] = std::minmax_element (levels.begin() + static_cast<std::ptrdiff_t> (first), levels.end());
    return *high - *low;
}

} // namespace

TEST_CASE ("bursts that come up to six times a second are shown as they are", "[gui]")
{
    for (const auto bursts : { 1.0, 2.9, 4.5, 5.9 })
    {
        ColumnGuard guard (rows, perSecond);
        const auto levels = shown (guard, bursts, 6.0);
        CAPTURE (bursts);
        CHECK (std::all_of (levels.begin(), levels.end(), [] (float level) { return level == 0.8f || level == 0.1f; }));
        CHECK_FALSE (guard.isBlurring());
    }
}

TEST_CASE ("faster bursts become their slow mean, and what is slow again is sharp again", "[gui]")
{
    for (const auto bursts : { 8.0, 10.0, 12.0 })
    {
        ColumnGuard guard (rows, perSecond);
        const auto levels = shown (guard, bursts, 5.0);
        CAPTURE (bursts);
        CHECK (guard.isBlurring());
        CHECK (range (levels, 300) < 0.01f);
        const auto mean = 0.1 + 0.7 * 0.04 * bursts;
        CHECK (std::abs (static_cast<double> (levels.back()) - mean) < 0.04);

        const auto calm = shown (guard, 1.0, 5.0);
        CHECK_FALSE (guard.isBlurring());
        CHECK (calm[402] == 0.8f);
        CHECK (calm[450] == 0.1f);
    }
}

TEST_CASE ("bursts in any order are shown as six volleys in a second, and one more at most where they begin to blur",
           "[gui]")
{
    std::mt19937 random (3);
    ColumnGuard guard (rows, perSecond);
    VolleyCount bare (rows, perSecond), seen (rows, perSecond);
    std::vector<float> column (rows);
    int most = 0, mostBare = 0, left = 0;
    auto level = 0.0f;
    for (int i = 0; i < 20000; ++i)
    {
        if (--left < 0)
        {
            left = static_cast<int> (random() % (i / 2000 % 2 == 0 ? 12 : 40));
            level = level > 0.3f ? 0.05f : 0.4f + 0.6f * static_cast<float> (random() % 100) / 100.0f;
        }
        std::fill (column.begin(), column.end(), level);
        bare.add (column);
        mostBare = std::max (mostBare, bare.inLast (1.0));
        guard.guard (column);
        seen.add (column);
        most = std::max (most, seen.inLast (1.0));
    }
    CHECK (mostBare > VolleyCount::most);
    CHECK (most <= VolleyCount::most + 1);
}

TEST_CASE ("rows that change each by itself are shown as they are", "[gui]")
{
    std::mt19937 random (4);
    ColumnGuard guard (rows, perSecond);
    std::vector<float> wanted (rows), column;
    int blurred = 0;
    for (int i = 0; i < 2000; ++i)
    {
        for (auto& level : wanted)
            level = std::clamp (level + 0.1f * (0.32f - level)
                                    + 0.04f * (static_cast<float> (random() % 1000) / 500.0f - 1.0f),
                                0.0f, 1.0f);
        column = wanted;
        guard.guard (column);
        blurred += column != wanted ? 1 : 0;
    }
    CHECK (blurred == 0);
}
