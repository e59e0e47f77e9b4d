#include "dsp/synthesis/keys/SoftClip.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

TEST_CASE ("a soft clip has slope 1 in the middle and ends at 1", "[softclip]")
{
    REQUIRE (galvani::softClip (0.001f) == Catch::Approx (0.001f).epsilon (0.0001));
    REQUIRE (galvani::softClip (1.5f) == Catch::Approx (1.0f));
    REQUIRE (galvani::softClip (-70.0f) == Catch::Approx (-1.0f));
}

TEST_CASE ("the mean between two inputs is that of what lies between", "[softclip]")
{
    constexpr float places[] { -40.0f, -3.0f, -1.5001f, -1.5f, -1.4999f, -0.3f, 0.0f,
                               1e-7f,  0.8f,  1.4999f,  1.5f,  1.5001f,  2.0f,  40.0f };
    for (auto a : places)
        for (auto b : places)
        {
            auto sum = 0.0;
            constexpr int steps = 20000;
            for (int i = 0; i < steps; ++i)
                sum += static_cast<double> (
                    galvani::softClip (a + (b - a) * (static_cast<float> (i) + 0.5f) / static_cast<float> (steps)));
            INFO (a << " to " << b);
            REQUIRE (static_cast<double> (galvani::softClipBetween (a, b))
                     == Catch::Approx (sum / steps).margin (0.0001));
        }
}
