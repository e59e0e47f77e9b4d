#include "neural/training/explanation/NeuronShares.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("a group's spikes are its neurons' by how often each fired of late")
{
    NeuronShares neurons;
    CHECK (neurons.sharesOf (2).empty()); // not prepared
    neurons.prepare (layOutBrain ({}));
    CHECK (neurons.firstOf (2) == 64);
    CHECK (neurons.sharesOf (2).empty());
    for (int i = 0; i < 3; ++i)
        neurons.countSpike (65);
    neurons.countSpike (95);
    for (const auto outside : { -1, 1024, 100000 })
        neurons.countSpike (outside);
    const auto shares = neurons.sharesOf (2);
    REQUIRE (shares.size() == 32);
    CHECK (shares[1] == 0.75f);
    CHECK (shares[31] == 0.25f);
    CHECK (neurons.sharesOf (1).empty());
}

TEST_CASE ("a spike weighs less the longer ago it was, and in the end nothing")
{
    NeuronShares neurons;
    neurons.prepare (layOutBrain ({}));
    neurons.countSpike (0);
    for (int tick = 0; tick < 1000; ++tick)
        neurons.tick();
    neurons.countSpike (1);
    CHECK (neurons.sharesOf (0)[1] == Catch::Approx (1.0 / (1.0 + std::exp (-1.0))).epsilon (1.0e-3));
    for (int tick = 0; tick < 12000; ++tick) // past where counts are scaled
        neurons.tick();
    CHECK (neurons.sharesOf (0).empty());
    neurons.countSpike (3);
    CHECK (neurons.sharesOf (0)[3] == Catch::Approx (1.0));
    neurons.reset();
    CHECK (neurons.sharesOf (0).empty());
}
