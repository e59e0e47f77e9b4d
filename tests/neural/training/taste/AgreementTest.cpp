#include "neural/training/taste/Agreement.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;
using Catch::Approx;

TEST_CASE ("the interval of an agreement is Wilson's")
{
    const auto agreement = agreementOf (24, 30, 15.0);
    CHECK (agreement.share == Approx (0.8));
    CHECK (agreement.chance == Approx (0.5));
    CHECK (agreement.lowest == Approx (0.62694).margin (1.0e-4));
    CHECK (agreement.highest == Approx (0.90495).margin (1.0e-4));
}

TEST_CASE ("an agreement beyond chance is one whose whole interval is")
{
    CHECK (agreementOf (24, 30, 15.0).isBeyondChance());
    CHECK_FALSE (agreementOf (18, 30, 15.0).isBeyondChance());
    CHECK_FALSE (agreementOf (24, 30, 22.0).isBeyondChance());
}

TEST_CASE ("the interval of all and of none stays within 0 and 1, and is not a point")
{
    const auto all = agreementOf (10, 10, 5.0), none = agreementOf (0, 10, 5.0);
    CHECK (all.highest == Approx (1.0));
    CHECK (all.lowest < 0.75);
    CHECK (none.lowest == Approx (0.0).margin (1.0e-12));
    CHECK (none.highest > 0.25);
}

TEST_CASE ("nothing held out says nothing")
{
    const auto agreement = agreementOf (0, 0, 0.0);
    CHECK (agreement.lowest == 0.0);
    CHECK (agreement.highest == 1.0);
    CHECK (agreement.count == 0);
}
