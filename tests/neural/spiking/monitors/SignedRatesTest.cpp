#include "neural/spiking/monitors/SignedRates.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::SignedRates;

TEST_CASE ("excitatory and inhibitory neurons have rates of their own")
{
    SignedRates rates;
    rates.prepare (80, 20, 0.001);
    for (int tick = 0; tick < 1000; ++tick)
    {
        rates.countSpike (0);
        rates.countSpike (0);
        rates.countSpike (1);
        rates.tick();
    }
    CHECK (rates.excitatory() == Catch::Approx (25.0f).epsilon (0.001));
    CHECK (rates.inhibitory() == Catch::Approx (50.0f).epsilon (0.001));
    rates.setMemory (0.1);
    for (int tick = 0; tick < 100; ++tick)
        rates.tick();
    CHECK (rates.excitatory() == Catch::Approx (25.0f / 2.71828f).epsilon (0.01));
    for (int tick = 0; tick < 10000; ++tick)
        rates.tick();
    CHECK (rates.inhibitory() == 0.0f);
}

TEST_CASE ("a population without inhibitory neurons has an inhibitory rate of 0")
{
    SignedRates rates;
    rates.prepare (10, 0, 0.001);
    rates.tick();
    CHECK (rates.inhibitory() == 0.0f);
}
