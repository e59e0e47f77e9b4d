#include "neural/spiking/monitors/FieldPotential.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::FieldPotential;

TEST_CASE ("inhibition is heard at once and 1.65 times as strong, excitation 6 ms later")
{
    FieldPotential field;
    field.prepare (0.001);
    field.tick (0.0f, 10.0f);
    CHECK (field.value() == Catch::Approx (16.5f).epsilon (0.001));
    field.reset();
    for (int tick = 0; tick < 6; ++tick)
    {
        field.tick (10.0f, 0.0f);
        CHECK (field.value() == 0.0f);
    }
    field.tick (10.0f, 0.0f);
    CHECK (field.value() == Catch::Approx (10.0f).epsilon (0.001));
}

TEST_CASE ("what is constant leaves the field potential within seconds")
{
    FieldPotential field;
    field.prepare (0.001);
    for (int tick = 0; tick < 2000; ++tick)
        field.tick (20.0f, 30.0f);
    CHECK (field.value() == Catch::Approx ((20.0f + 1.65f * 30.0f) / 2.71828f).epsilon (0.01));
    for (int tick = 0; tick < 20000; ++tick)
        field.tick (20.0f, 30.0f);
    CHECK (field.value() == Catch::Approx (0.0f).margin (0.01));
    for (int tick = 0; tick < 120000; ++tick)
        field.tick (0.0f, 0.0f);
    CHECK (field.value() == 0.0f);
}
