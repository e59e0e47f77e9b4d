#include "plugin/headless/StepTimes.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace galvani;

TEST_CASE ("the times of steps have as many decimals as the step")
{
    const auto text = [] (double dt, std::int64_t step)
    {
        std::string result;
        StepTimes (dt).append (result, step);
        return result;
    };
    CHECK (text (0.1, 3) == "0.3");
    CHECK (text (0.1, 12345) == "1234.5");
    CHECK (text (0.1, 10) == "1.0");
    CHECK (text (1.0, 7) == "7");
    CHECK (text (0.05, 3) == "0.15");
    CHECK (text (0.025, 4) == "0.100");
    CHECK (text (0.001, 10'000'000'000) == "10000000.000");
    CHECK (text (10.0, 3) == "30");
    CHECK (std::stod (text (1.0 / 3.0, 7)) == 7.0 * (1.0 / 3.0));
}
