#include "dsp/engine/InputLevel.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

using namespace galvani;

TEST_CASE ("the level is that of all pieces since it was taken, of both channels")
{
    InputLevel level;
    const std::array left { 0.5f, -0.5f, 0.5f, -0.5f }, right { 0.0f, 0.0f, -0.75f, 0.0f };
    level.hear (left.data(), right.data(), 1);
    level.hear (left.data() + 1, right.data() + 1, 3);
    const auto heard = level.take();
    CHECK (heard.peak == 0.75f);
    CHECK (heard.meanSquare == Catch::Approx ((4.0f * 0.25f + 0.5625f) / 8.0f));
    const auto nothing = level.take();
    CHECK (nothing.peak == 0.0f);
    CHECK (nothing.meanSquare == 0.0f);
}
