#include "neural/spiking/monitors/CurrentBalance.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::CurrentBalance;

TEST_CASE ("balance is the share of excitation in both currents, and one half in silence")
{
    CurrentBalance balance;
    balance.prepare (0.001);
    CHECK (balance.value() == 0.5f);
    balance.tick (0.0f, 0.0f);
    CHECK (balance.value() == 0.5f);
    for (int tick = 0; tick < 3000; ++tick)
        balance.tick (30.0f, 10.0f);
    CHECK (balance.value() == Catch::Approx (0.75f).epsilon (0.001));
    for (int tick = 0; tick < 3000; ++tick)
        balance.tick (0.0f, 10.0f);
    CHECK (balance.value() < 0.01f);
    for (int tick = 0; tick < 20000; ++tick)
        balance.tick (0.0f, 0.0f);
    CHECK (balance.value() == 0.5f);
}

TEST_CASE ("balance moves within 200 ms")
{
    CurrentBalance balance;
    balance.prepare (0.001);
    for (int tick = 0; tick < 5000; ++tick)
        balance.tick (10.0f, 10.0f);
    for (int tick = 0; tick < 200; ++tick)
        balance.tick (30.0f, 10.0f);
    // Excitation has come 1 - 1/e of its way from 10 to 30.
    CHECK (balance.value() == Catch::Approx (22.642f / 32.642f).epsilon (0.002));
}
