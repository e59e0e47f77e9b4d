#include "plugin/headless/PairingLags.h"

#include <catch2/catch_test_macros.hpp>

using namespace galvani;

TEST_CASE ("pairs at lags of their own are recognised, and nothing else is")
{
    const std::vector<Spike> spikes { { 10, 0 }, { 10, 1 }, { 10, 2 }, { 10, 3 }, { 10, 4 }, { 30, 5 },
                                      { 31, 6 }, { 32, 7 }, { 33, 8 }, { 34, 9 }, { 99, 10 } };
    std::vector<Synapse> synapses;
    for (std::int32_t i = 0; i < 5; ++i)
        synapses.push_back ({ i, i + 5, 1.0, 22 });
    const PairingLags lags (spikes, 0.1);
    CHECK (lags.of (synapses) == std::vector { -0.2f, -0.1f, 0.0f, 0.1f, 0.2f });
    CHECK (lags.of (std::span (synapses).first (4)).empty());
    synapses.push_back ({ 0, 11, 1.0, 22 });
    CHECK (lags.of (synapses).empty());
}
