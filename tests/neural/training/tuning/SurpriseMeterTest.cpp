#include "neural/training/tuning/SurpriseMeter.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

namespace
{

Eigen::VectorXd around (double middle, Eigen::Index features, RandomStream& random)
{
    return Eigen::VectorXd::NullaryExpr (features, [&] { return middle + random.normal(); });
}

} // namespace

TEST_CASE ("mean and deviation are those of all that was heard")
{
    SurpriseMeter meter (1);
    for (const auto value : { 2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0 })
        meter.hear (Eigen::VectorXd::Constant (1, value));
    CHECK (meter.mean()[0] == Catch::Approx (5.0));
    CHECK (meter.deviation() == Catch::Approx (2.0));
    CHECK (meter.surpriseOf (Eigen::VectorXd::Constant (1, 11.0)) == Catch::Approx (3.0));
    CHECK (meter.surpriseOf (Eigen::VectorXd::Constant (1, -1.0)) == Catch::Approx (3.0));
}

TEST_CASE ("the ordinary surprises by about 1, the extraordinary by more, until it has become ordinary")
{
    RandomStream random (1);
    SurpriseMeter meter (34, 100.0);
    for (int i = 0; i < 1000; ++i)
        meter.hear (around (0.0, 34, random));
    CHECK (meter.surpriseOf (around (0.0, 34, random)) == Catch::Approx (1.0).margin (0.4));
    const auto first = meter.hear (around (4.0, 34, random));
    CHECK (first > 3.0);
    for (int i = 0; i < 1000; ++i)
        meter.hear (around (4.0, 34, random));
    CHECK (meter.surpriseOf (around (4.0, 34, random)) == Catch::Approx (1.0).margin (0.4));
}

TEST_CASE ("what comes first surprises as the ordinary does, and nothing is remembered after reset")
{
    SurpriseMeter meter (2);
    CHECK (meter.hear (Eigen::Vector2d (3.0, 4.0)) == 1.0);
    CHECK (meter.hear (Eigen::Vector2d (3.0, 4.0)) == 1.0);
    CHECK (meter.hear (Eigen::Vector2d (9.0, 9.0)) == 1.0);
    CHECK (meter.hear (Eigen::Vector2d (90.0, 90.0)) > 10.0);
    meter.reset();
    CHECK (meter.deviation() == 0.0);
    CHECK (meter.hear (Eigen::Vector2d (90.0, 90.0)) == 1.0);
}

TEST_CASE ("a meter for other features, for none, or with a memory of less than nothing is refused")
{
    SurpriseMeter meter (2);
    CHECK_THROWS_AS (meter.hear (Eigen::VectorXd::Zero (3)), std::invalid_argument);
    CHECK_THROWS_AS (SurpriseMeter (0), std::invalid_argument);
    CHECK_THROWS_AS (SurpriseMeter (2, -1.0), std::invalid_argument);
    CHECK_THROWS_AS (SurpriseMeter (2, std::nan ("")), std::invalid_argument);
}
