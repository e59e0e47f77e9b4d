#include "dsp/synthesis/GrainBeat.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using Catch::Approx;
using galvani::GrainBeat;

TEST_CASE ("the last beat began as long ago as the transport says", "[grains]")
{
    REQUIRE (GrainBeat (4.0, 120.0, 1.0).secondsSinceBeat() == 0.0);
    REQUIRE (GrainBeat (4.25, 120.0, 1.0).secondsSinceBeat() == Approx (0.125));
    REQUIRE (GrainBeat (6.5, 60.0, 4.0).secondsSinceBeat() == Approx (2.5));
    REQUIRE (GrainBeat (4.3, 60.0, 0.25).secondsSinceBeat() == Approx (0.05));
    REQUIRE (GrainBeat (-0.75, 120.0, 1.0).secondsSinceBeat() == Approx (0.125));
}

TEST_CASE ("a beat that rounding puts just before itself has begun", "[grains]")
{
    REQUIRE (GrainBeat (std::nextafter (4.0, 0.0), 120.0, 1.0).secondsSinceBeat() == 0.0);
    REQUIRE (GrainBeat (0.1 * 3.0, 120.0, 0.1).secondsSinceBeat() == Approx (0.0).margin (1.0e-9));
}

TEST_CASE ("how far back is drawn to the nearest beat that can be reached", "[grains]")
{
    const GrainBeat beat (4.25, 120.0, 1.0); // beats 0.125, 0.625, 1.125 ... seconds ago
    REQUIRE (beat.secondsBack (0.0, 0.0, 8.0) == Approx (0.125));
    REQUIRE (beat.secondsBack (0.5, 0.0, 8.0) == Approx (0.625));
    REQUIRE (beat.secondsBack (1.3, 0.0, 8.0) == Approx (1.125));
    REQUIRE (beat.secondsBack (0.0, 0.2, 8.0) == Approx (0.625)); // the last is too near
    REQUIRE (beat.secondsBack (50.0, 0.0, 8.0) == Approx (7.625));
    REQUIRE (beat.secondsBack (0.3, 0.2, 0.5) == Approx (0.3)); // none in there
}

TEST_CASE ("whatever the transport says, answers are bounded", "[grains]")
{
    constexpr auto nan = std::numeric_limits<double>::quiet_NaN(), infinite = std::numeric_limits<double>::infinity();
    const double odd[] { nan,    infinite, -infinite, 0.0,   -0.0,  -1.0,  1.0e-300, 1.0e300,      -1.0e300,
                         1.0e-9, 0.001,    100000.0,  120.0, 960.0, -17.3, 1.0e9,    123456789.123 };
    for (auto position : odd)
        for (auto tempo : odd)
            for (auto division : odd)
            {
                const GrainBeat beat (position, tempo, division);
                REQUIRE (beat.secondsSinceBeat() >= 0.0);
                REQUIRE (std::isfinite (beat.secondsSinceBeat()));
                for (auto wanted : odd)
                {
                    const auto back = beat.secondsBack (wanted, 0.01, 7.9);
                    REQUIRE (back >= 0.01);
                    REQUIRE (back <= 7.9 + 1.0e-9);
                }
            }
    REQUIRE_FALSE (GrainBeat (1.0, 0.0, 1.0).hasBeats());
    REQUIRE_FALSE (GrainBeat (nan, 120.0, 1.0).hasBeats());
    REQUIRE_FALSE (GrainBeat (1.0, 1.0e9, 1.0).hasBeats());
    REQUIRE (GrainBeat (1.0, 100000.0, 4.0).hasBeats());
    REQUIRE (GrainBeat (1.0, 0.0, 1.0).secondsBack (1.25, 0.0, 8.0) == 1.25);
}
