#include "plugin/picture/RoomSharing.h"

#include <catch2/catch_test_macros.hpp>

#include <numeric>

using namespace galvani;

TEST_CASE ("room beyond the least is shared, but nobody takes more than its most")
{
    CHECK (shareRoom (300, { { 50, 1000, 1.0 }, { 50, 1000, 3.0 } }) == std::vector<int> { 100, 200 });
    CHECK (shareRoom (300, { { 50, 60, 1.0 }, { 50, 1000, 1.0 } }) == std::vector<int> { 60, 240 });
}

TEST_CASE ("room that nobody asked for goes to the elastic, or to all")
{
    CHECK (shareRoom (300, { { 10, 50, 1.0 }, { 10, 50, 1.0, true } }) == std::vector<int> { 50, 250 });
    CHECK (shareRoom (300, { { 10, 50, 1.0 }, { 10, 50, 1.0 } }) == std::vector<int> { 150, 150 });
}

TEST_CASE ("where there is too little room all shrink alike, and no pixel is lost")
{
    CHECK (shareRoom (60, { { 40, 50, 1.0 }, { 80, 90, 5.0 } }) == std::vector<int> { 20, 40 });
    CHECK (shareRoom (-5, { { 40, 50, 1.0 } }) == std::vector<int> { 0 });
    CHECK (shareRoom (100, {}).empty());
    for (int room = 0; room < 500; ++room)
    {
        const auto lengths = shareRoom (room, { { 33, 70, 0.7 }, { 33, 90, 1.9 }, { 34, 100, 0.3, true } });
        REQUIRE (std::accumulate (lengths.begin(), lengths.end(), 0) == room);
    }
}
