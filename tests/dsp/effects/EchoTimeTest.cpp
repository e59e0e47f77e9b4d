#include "dsp/effects/EchoTime.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>
#include <string_view>

using galvani::echoSeconds;

TEST_CASE ("an echo in time with the beat lasts its note", "[echo]")
{
    constexpr double quarters[] { 0.0, 4.0, 2.0, 1.5, 1.0, 2.0 / 3.0, 0.75, 0.5, 1.0 / 3.0, 0.25 };
    for (int division = 1; division < static_cast<int> (galvani::echoDivisions.size()); ++division)
        REQUIRE (echoSeconds (division, 120.0, 0.3f) == Catch::Approx (0.5 * quarters[division]));
    REQUIRE (std::string_view (galvani::echoDivisions[6]) == "1/8.");
    REQUIRE (echoSeconds (6, 90.0, 0.3f) == Catch::Approx (0.5));
}

TEST_CASE ("a note too long for the echo is halved until it fits", "[echo]")
{
    REQUIRE (echoSeconds (1, 60.0, 0.3f) == Catch::Approx (2.0)); // 4 s
    REQUIRE (echoSeconds (1, 100.0, 0.3f) == Catch::Approx (1.2));
}

TEST_CASE ("without a division the knob's own time holds, within what the echo can do", "[echo]")
{
    REQUIRE (echoSeconds (0, 120.0, 0.3f) == 0.3f);
    REQUIRE (echoSeconds (-1, 120.0, 0.3f) == 0.3f);
    REQUIRE (echoSeconds (99, 120.0, 0.3f) == 0.3f);
    REQUIRE (echoSeconds (0, 120.0, 9.0f) == 2.0f);
    REQUIRE (echoSeconds (0, 120.0, std::nanf ("")) == 0.01f);
}

TEST_CASE ("no tempo, however odd, makes an echo that is too long, too short or none", "[echo]")
{
    constexpr auto infinite = std::numeric_limits<double>::infinity();
    for (auto tempo : { 0.0, -120.0, 1.0e-9, 0.5, 20.0, 300.0, 999.0, 1.0e5, 1.0e300, infinite, -infinite,
                        std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::denorm_min() })
        for (int division = 0; division < 10; ++division)
        {
            const auto seconds = echoSeconds (division, tempo, 0.3f);
            INFO (tempo << " beats a minute, division " << division);
            REQUIRE (seconds >= 0.01f);
            REQUIRE (seconds <= 2.0f);
        }
    REQUIRE (echoSeconds (4, 0.0, 0.3f) == 0.5f);
}
