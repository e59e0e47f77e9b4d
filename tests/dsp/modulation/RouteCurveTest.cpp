#include "dsp/modulation/RouteCurve.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("every curve rises from 0 to 1 and is found by its id")
{
    for (int c = 0; c < static_cast<int> (routeCurveIds.size()); ++c)
    {
        const auto curve = static_cast<RouteCurve> (c);
        INFO (routeCurveIds[static_cast<size_t> (c)]);
        CHECK (routeCurveIndex (routeCurveIds[static_cast<size_t> (c)]) == c);
        CHECK (bent (curve, 0.0f) == 0.0f);
        CHECK (bent (curve, 1.0f) == 1.0f);
        for (int i = 0; i < 100; ++i)
            CHECK (bent (curve, 0.01f * static_cast<float> (i + 1)) >= bent (curve, 0.01f * static_cast<float> (i)));
    }
    CHECK (routeCurveIndex ("sideways") == -1);
}

TEST_CASE ("late curves hold back, early ones run ahead, steps stand still between their edges")
{
    CHECK (bent (RouteCurve::late, 0.5f) == 0.25f);
    CHECK (bent (RouteCurve::early, 0.5f) == 0.75f);
    CHECK (bent (RouteCurve::smooth, 0.5f) == 0.5f);
    CHECK (bent (RouteCurve::smooth, 0.1f) < 0.05f);
    CHECK (bent (RouteCurve::steps, 0.51f) == bent (RouteCurve::steps, 0.62f));
    CHECK (bent (RouteCurve::steps, 0.63f) == Catch::Approx (5.0f / 7.0f));
}
