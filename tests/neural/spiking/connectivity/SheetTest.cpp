#include "neural/spiking/connectivity/Sheet.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("a grid fills its sheet evenly, and scattered neurons stay on theirs")
{
    Sheet sheet { 2.0, 1.0 };
    const auto grid = sheet.positions (200, RandomStream (1));
    REQUIRE (grid.size() == 200);
    CHECK (grid[0].x == 0.05);
    CHECK (grid[0].y == 0.05);
    CHECK (std::abs (grid[199].x - 1.95) < 1e-12);
    CHECK (std::abs (grid[199].y - 0.95) < 1e-12);
    for (const auto count : { 1, 2, 3, 7, 101 })
        for (const auto& [x, y] : sheet.positions (count, RandomStream (1)))
            CHECK ((x > 0.0 && x < 2.0 && y > 0.0 && y < 1.0));

    sheet.arrangement = Sheet::Arrangement::scattered;
    double sum = 0.0;
    for (const auto& [x, y] : sheet.positions (1000, RandomStream (1)))
    {
        CHECK ((x >= 0.0 && x < 2.0 && y >= 0.0 && y < 1.0));
        sum += x;
    }
    CHECK (std::abs (sum / 1000.0 - 1.0) < 0.08);
}
