#include "neural/spiking/monitors/MeanWeight.h"

#include <catch2/catch_test_macros.hpp>

using galvani::MeanWeight;

TEST_CASE ("the mean weight is seen beside its start, 1 being unchanged")
{
    MeanWeight weight;
    weight.prepare (12.0);
    CHECK (weight.value() == 12.0f);
    CHECK (weight.relative() == 1.0f);
    weight.tick (18.0f);
    CHECK (weight.value() == 18.0f);
    CHECK (weight.relative() == 1.5f);
    weight.reset();
    CHECK (weight.relative() == 1.0f);
}

TEST_CASE ("where there is no start, the mean weight counts as unchanged")
{
    MeanWeight weight;
    weight.prepare (0.0);
    weight.tick (3.0f);
    CHECK (weight.value() == 3.0f);
    CHECK (weight.relative() == 1.0f);
}
