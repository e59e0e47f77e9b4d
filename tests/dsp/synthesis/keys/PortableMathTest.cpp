#include "dsp/synthesis/keys/PortableMath.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

TEST_CASE ("powers of two and tangents agree with the library's", "[portablemath]")
{
    for (auto x = -40.0; x < 40.0; x += 0.0371)
        REQUIRE (galvani::powerOfTwo (x) == Catch::Approx (std::exp2 (x)).epsilon (1.0e-12));
    REQUIRE (galvani::powerOfTwo (0.0) == 1.0);
    REQUIRE (galvani::powerOfTwo (7.0) == 128.0);
    for (auto x = 0.0; x < 1.2; x += 0.0013)
        REQUIRE (galvani::tangent (x) == Catch::Approx (std::tan (x)).epsilon (1.0e-8));
}

TEST_CASE ("neighbouring numbers draw chances that fill the whole range", "[portablemath]")
{
    int tenths[10] = {};
    for (std::uint32_t i = 0; i < 10000; ++i)
    {
        const auto chance = galvani::chanceOf (i);
        REQUIRE ((chance >= 0.0f && chance < 1.0f));
        ++tenths[static_cast<int> (chance * 10.0f)];
    }
    for (auto count : tenths)
        REQUIRE (count == Catch::Approx (1000).margin (120));
}
