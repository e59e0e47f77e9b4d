#include "plugin/picture/AxisTicks.h"
#include "plugin/picture/Figures.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

const juce::String minus (juce::CharPointer_UTF8 ("\xe2\x88\x92"));

} // namespace

TEST_CASE ("numbers are written with a minus sign, and zero without")
{
    CHECK (figure (-70.0) == minus + "70");
    CHECK (figure (-0.5, 1) == minus + "0.5");
    CHECK (figure (-0.01, 1) == "0.0");
    CHECK (figure (1234567.0) == "1234567");
    CHECK (figure (std::numeric_limits<double>::infinity()).isNotEmpty());
    CHECK (grouped (0) == "0");
    CHECK (grouped (999) == "999");
    CHECK (grouped (1000) == "1 000");
    CHECK (grouped (41234567) == "41 234 567");
}

TEST_CASE ("an axis' ticks lie at round values within it")
{
    const auto ticks = roundTicks (-73.0, -48.0, 6);
    REQUIRE (ticks.size() == 5);
    CHECK (ticks.front() == LabelledTick { -70.0f, minus + "70" });
    CHECK (ticks.back() == LabelledTick { -50.0f, minus + "50" });
    CHECK (roundTicks (0.0, 1.0, 5).size() == 6);
    CHECK (roundTicks (1.0, 1.0, 5).empty());
    CHECK (roundTicks (0.0, std::numeric_limits<double>::quiet_NaN(), 5).empty());
}

TEST_CASE ("an axis of decades has 1, 2 and 5 in each, and names them all only where there is room")
{
    const auto narrow = logarithmicTicks (0.5, 20.0);
    REQUIRE (narrow.size() == 6);
    CHECK (narrow.front().second == "0.5");
    CHECK (narrow.back().second == "20");
    const auto wide = logarithmicTicks (1.0, 1000.0);
    REQUIRE (wide.size() == 10);
    CHECK (wide[0].second == "1");
    CHECK (wide[1].second.isEmpty());
    CHECK (wide[9].second == "1000");
    CHECK (logarithmicTicks (0.0, 10.0).empty());
}

TEST_CASE ("an axis from zero ends at a round value not far above the highest")
{
    for (const auto value : { 0.013, 0.7, 1.0, 7.3, 21.0, 99.0, 101.0, 12345.0 })
    {
        INFO (value);
        CHECK (roundTop (value) >= value * (1.0 - 1e-9));
        CHECK (roundTop (value) <= value * 1.5);
    }
    CHECK (roundTop (20.0) == Catch::Approx (20.0));
    CHECK (roundTop (0.0) == 1.0);
    CHECK (roundTop (std::numeric_limits<double>::quiet_NaN()) == 1.0);
}
