#include "neural/plasticity/DecayTable.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("the table is the exponential function, from one step to hours")
{
    DecayTable<double> table;
    table.prepare (0.1, 800.0);
    for (const auto steps : { 0, 1, 255, 256, 257, 5000, 65535, 65536, 70000, 300000 })
        CHECK (table.after (steps) == Catch::Approx (std::exp (-steps * 0.1 / 800.0)).epsilon (1.0e-13));
    CHECK (table.after (std::int64_t (1) << 40) == 0.0);
}

TEST_CASE ("without a time constant everything is gone after a step")
{
    DecayTable<float> table;
    table.prepare (0.1, 0.0);
    CHECK (table.after (0) == 1.0f);
    CHECK (table.after (1) == 0.0f);
    CHECK (table.after (256) == 0.0f);
}
