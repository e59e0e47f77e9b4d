#include "neural/plasticity/Homeostasis.h"

#include <catch2/catch_test_macros.hpp>

#include <array>

using galvani::Homeostasis;

namespace
{

std::array<float, 3> after (float seconds, std::array<float, 3> rates)
{
    Homeostasis homeostasis;
    homeostasis.prepare ({}, 3);
    for (int tick = 0; tick < static_cast<int> (seconds * 1000.0f); ++tick)
        homeostasis.update (rates, 0.001f);
    return { homeostasis.offsets()[0], homeostasis.offsets()[1], homeostasis.offsets()[2] };
}

} // namespace

TEST_CASE ("a silent group's threshold falls, a racing one's rises, one in between stays")
{
    const auto offsets = after (2.0f, { 0.0f, 10.0f, 60.0f });
    CHECK (offsets[0] < -2.0f);
    CHECK (offsets[1] == 0.0f);
    CHECK (offsets[2] > 2.0f);
}

TEST_CASE ("thresholds stay within their bounds for hours")
{
    const auto offsets = after (4000.0f, { 0.0f, 10.0f, 500.0f });
    const Homeostasis::Parameters bounds;
    CHECK (offsets[0] >= bounds.lowestOffset_mV);
    CHECK (offsets[2] == bounds.highestOffset_mV);
}

TEST_CASE ("an adapted group forgets when its rate is back between the bounds")
{
    Homeostasis homeostasis;
    homeostasis.prepare ({}, 1);
    const std::array<float, 1> silent { 0.0f }, usual { 10.0f };
    for (int tick = 0; tick < 3000; ++tick)
        homeostasis.update (silent, 0.001f);
    const auto adapted = homeostasis.offsets()[0];
    for (int tick = 0; tick < 60000; ++tick)
        homeostasis.update (usual, 0.001f);
    CHECK (adapted < -3.0f);
    CHECK (homeostasis.offsets()[0] > 0.1f * adapted);
}

TEST_CASE ("a group in which nobody is awake keeps its threshold")
{
    Homeostasis homeostasis;
    homeostasis.prepare ({}, 2);
    const std::array<float, 2> loud { 60.0f, 60.0f }, silenced { -1.0f, 10.0f };
    for (int tick = 0; tick < 300; ++tick)
        homeostasis.update (loud, 0.001f);
    const auto before = homeostasis.offsets()[0];
    for (int tick = 0; tick < 3000; ++tick)
        homeostasis.update (silenced, 0.001f);
    CHECK (before > 1.0f);
    CHECK (homeostasis.offsets()[0] == before);
    CHECK (homeostasis.offsets()[1] < before);
}
