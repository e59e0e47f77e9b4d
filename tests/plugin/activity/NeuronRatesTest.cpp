#include "plugin/activity/NeuronRates.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("a steady neuron reads its rate, and one that falls silent fades within seconds", "[gui]")
{
    NeuronRates rates;
    rates.prepare (3);
    for (int step = 0; step < 100000; step += 500) // 20 Hz for 10 s
        rates.add ({ step, 1 });
    CHECK (rates.at (1, 100000) == Catch::Approx (20.0f).margin (0.6));
    CHECK (rates.at (0, 100000) == 0.0f);
    CHECK (rates.at (1, 110000) == Catch::Approx (20.0f * 0.368f).margin (0.4));
    CHECK (rates.at (1, 200000) < 0.01f);
}

TEST_CASE ("spikes of no neuron are passed over, and time that begins anew forgets what was", "[gui]")
{
    NeuronRates rates;
    rates.add ({ 5, 0 });
    rates.prepare (2);
    rates.add ({ 5, 2 });
    rates.add ({ 5, -1 });
    CHECK (rates.at (2, 5) == 0.0f);
    CHECK (rates.at (-1, 5) == 0.0f);
    for (int step = 500000; step < 520000; step += 100)
        rates.add ({ step, 0 });
    CHECK (rates.at (0, 520000) > 50.0f);
    CHECK (rates.at (0, 10) == 0.0f);
    rates.add ({ 20, 0 });
    CHECK (rates.at (0, 20) == Catch::Approx (1.0f));
}
