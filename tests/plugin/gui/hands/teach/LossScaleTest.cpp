#include "plugin/gui/hands/teach/LossScale.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace galvani;

namespace
{

TrainingCurve curveOf (std::initializer_list<double> losses)
{
    TrainingCurve curve;
    for (const auto loss : losses)
        curve.push_back ({ static_cast<int> (curve.size()) + 1, loss, loss, 0.01 });
    return curve;
}

} // namespace

TEST_CASE ("losses that span a decade are drawn logarithmically, others from zero", "[gui]")
{
    const auto wide = LossScale::of (curveOf ({ 1.0, 0.1, 0.01 }), false);
    CHECK (wide.isLogarithmic());
    CHECK (wide.position (0.1) - wide.position (0.01) == Catch::Approx (wide.position (1.0) - wide.position (0.1)));
    const auto narrow = LossScale::of (curveOf ({ 0.4, 0.3, 0.2 }), false);
    CHECK_FALSE (narrow.isLogarithmic());
    CHECK (narrow.position (0.0) == 0.0f);
    CHECK (narrow.position (0.2) == Catch::Approx (0.5f * narrow.position (0.4)));
}

TEST_CASE ("the validation loss counts where it is drawn", "[gui]")
{
    auto curve = curveOf ({ 0.4, 0.3 });
    curve.front().validationLoss = 0.8;
    CHECK (LossScale::of (curve, false).position (0.4) > 0.9f);
    CHECK (LossScale::of (curve, true).position (0.4)
           == Catch::Approx (0.5f * LossScale::of (curve, true).position (0.8)));
}

TEST_CASE ("any curve has a scale whose marks rise, lie within it and are round", "[gui]")
{
    for (const auto& losses : { curveOf ({ 1.0, 0.1, 0.01 }), curveOf ({ 0.6, 0.031 }),
                                curveOf ({ 0.03, 0.004, 0.0021 }), curveOf ({ 0.25, 0.2 }), curveOf ({ 900.0, 0.0 }),
                                curveOf ({ 0.011, 0.0009 }), curveOf ({ 0.99, 0.098 }), curveOf ({ 1.0e-9 }) })
    {
        const auto scale = LossScale::of (losses, false);
        const auto marks = scale.marks();
        CAPTURE (losses.front().trainingLoss, losses.back().trainingLoss);
        REQUIRE (marks.size() >= 2);
        CHECK (std::is_sorted (marks.begin(), marks.end()));
        for (size_t i = 0; i < marks.size(); ++i)
        {
            CAPTURE (marks[i]);
            CHECK (scale.position (marks[i]) >= 0.0f);
            CHECK (scale.position (marks[i]) <= 1.0f);
            if (i > 0)
                CHECK (scale.position (marks[i]) > scale.position (marks[i - 1]) + 0.05f);
            if (marks[i] > 0.0)
            {
                const auto leading = marks[i] / std::pow (10.0, std::floor (std::log10 (marks[i]) + 1.0e-9));
                const auto isRound = std::abs (leading - 1.0) < 1.0e-6 || std::abs (leading - 2.0) < 1.0e-6
                                     || std::abs (leading - 5.0) < 1.0e-6;
                CHECK (isRound);
            }
        }
    }
}

TEST_CASE ("losses that are no number, and curves without any, do no harm", "[gui]")
{
    const auto none = LossScale::of ({}, true);
    CHECK (none.marks().empty());
    CHECK (none.position (0.5) >= 0.0f);
    const auto infinity = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    const auto wild = LossScale::of (curveOf ({ 0.4, infinity, nan, -1.0 }), false);
    CHECK (wild.position (0.4) > 0.9f);
    CHECK (wild.position (infinity) == 1.0f);
    CHECK (std::isfinite (wild.position (nan)));
}
