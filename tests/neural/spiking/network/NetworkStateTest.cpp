#include "neural/spiking/network/NetworkState.h"

#include "tests/neural/spiking/network/NetworkRun.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

TEST_CASE ("winding the neurons' clock, as after a day of playing, changes no spike")
{
    std::vector<Synapse> synapses;
    for (int n = 0; n < 40; ++n)
        for (int s = 1; s < 6; ++s)
            synapses.push_back ({ n, (n + s) % 40, n % 5 == 0 ? -60.0 : 20.0, 3 + 2 * s });
    const auto play = [&] (int stepsBetween)
    {
        SpikingNetwork<float>::Impl state;
        state.prepare (networkOf (40, synapses), {});
        for (size_t n = 0; n < 40; ++n)
            state.external[n] = 195.0f + 2.0f * static_cast<float> (n);
        std::vector<Spike> spikes;
        for (int step = 0; step < 3000; ++step)
        {
            if (stepsBetween > 0 && step % stepsBetween == 0)
                state.windClock();
            const auto fresh = state.advance (1);
            spikes.insert (spikes.end(), fresh.begin(), fresh.end());
        }
        return spikes;
    };
    const auto untouched = play (0);
    REQUIRE (untouched.size() > 300);
    CHECK (play (37) == untouched);
}
