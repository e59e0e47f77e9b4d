#include "neural/plasticity/ShortTermState.h"

#include "tests/neural/spiking/network/NetworkRun.h"
#include "tests/neural/spiking/network/PlainNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("depression settles where its closed form says")
{
    // With tau_facil = 0 and a steady rate, r before a spike is (1 - e) / (1 - (1 - U) e), e = exp (-interval /
    // tau_rec).
    ShortTermState<double> state;
    state.prepare ({ 0.5, 800.0, 0.0 }, 1, 0.1);
    double factor = 0.0;
    CHECK (state.spike (0, 0) == Catch::Approx (0.5));
    for (int i = 1; i < 200; ++i)
        factor = state.spike (0, i * 500);
    const auto e = std::exp (-50.0 / 800.0);
    CHECK (factor == Catch::Approx (0.5 * (1.0 - e) / (1.0 - 0.5 * e)).epsilon (1.0e-12));
}

TEST_CASE ("facilitation makes the second of two close spikes stronger, and is forgotten")
{
    ShortTermState<double> state;
    state.prepare ({ 0.1, 100.0, 1000.0 }, 2, 0.1);
    const auto first = state.spike (1, 0);
    CHECK (first == Catch::Approx (0.1));
    CHECK (state.spike (1, 200) > 1.4 * first);
    CHECK (state.spike (1, 200000) == Catch::Approx (0.1).epsilon (1.0e-6));
}

TEST_CASE ("a network with depression and facilitation spikes as a plain loop over synapses does")
{
    auto spec = networkOf (20);
    spec.projections.push_back ({});
    for (int from = 0; from < 20; ++from)
        for (int s = 1; s < 9; ++s)
            spec.projections[static_cast<size_t> (s % 2)].synapses.push_back (
                { from, (from + s) % 20, from % 5 == 0 ? -150.0 : 60.0, 1 + 13 * s });
    spec.projections[0].shortTerm = ShortTermParameters { 0.5, 300.0, 0.0 };
    spec.projections[1].shortTerm = ShortTermParameters { 0.1, 100.0, 700.0 };
    PlainNetwork plain (spec);
    SpikingNetwork<double> network;
    network.prepare (spec);
    for (int i = 0; i < 20; ++i)
    {
        plain.external.push_back (190.0 + 5.0 * i);
        network.external (0)[static_cast<size_t> (i)] = 190.0 + 5.0 * i;
    }
    for (int step = 0; step < 6000; ++step)
        plain.step();
    REQUIRE (plain.spikes.size() > 500);
    CHECK (runNetwork (network, 6000) == plain.spikes);
}
