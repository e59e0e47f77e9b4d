#include "dsp/synthesis/GroupChoice.h"

#include <catch2/catch_test_macros.hpp>

using galvani::contains;
using galvani::GroupChoice;

TEST_CASE ("low, middle and high share out the groups of either side, left and right the sides", "[groups]")
{
    const auto count = [] (GroupChoice choice, int from, int to)
    {
        int result = 0;
        for (int group = from; group < to; ++group)
            result += contains (choice, group) ? 1 : 0;
        return result;
    };
    for (int group = 0; group < 32; ++group)
    {
        REQUIRE (contains (GroupChoice::all, group));
        REQUIRE (contains (GroupChoice::low, group) + contains (GroupChoice::middle, group)
                     + contains (GroupChoice::high, group)
                 == 1);
        REQUIRE (contains (GroupChoice::left, group) != contains (GroupChoice::right, group));
    }
    for (auto first : { 0, 16 })
    {
        REQUIRE (count (GroupChoice::low, first, first + 5) == 5);
        REQUIRE (count (GroupChoice::middle, first + 5, first + 11) == 6);
        REQUIRE (count (GroupChoice::high, first + 11, first + 16) == 5);
    }
    REQUIRE (count (GroupChoice::left, 0, 16) == 16);
    REQUIRE (count (GroupChoice::all, -100, 0) == 0);
    REQUIRE (count (GroupChoice::right, 32, 100) == 0);
}
