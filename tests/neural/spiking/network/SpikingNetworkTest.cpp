#include "neural/spiking/network/SpikingNetwork.h"

#include "neural/random/RandomStream.h"
#include "tests/neural/spiking/network/NetworkRun.h"
#include "tests/neural/spiking/network/PlainNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <stdexcept>
#include <vector>

using namespace galvani;

namespace
{

/** Random synapses whose activity feeds itself, with many delays; one neuron in five inhibits. */
std::vector<Synapse> randomSynapses (int neurons, int each, double excitation, int leastDelay)
{
    RandomStream random (5);
    std::vector<Synapse> synapses;
    for (int from = 0; from < neurons; ++from)
        for (int s = 0; s < each; ++s)
        {
            const auto to = static_cast<int> (random.uniform() * neurons);
            const auto weight = (from % 5 == 0 ? -4.0 : 1.0) * excitation;
            synapses.push_back ({ from, to, weight * random.uniform (0.8, 1.2),
                                  leastDelay + static_cast<int> (random.uniform() * 100.0) });
        }
    return synapses;
}

template <typename Real>
void drive (SpikingNetwork<Real>& network, double current, double each)
{
    for (int i = 0; i < network.size(); ++i)
        network.external (0)[static_cast<size_t> (i)] = static_cast<Real> (current + each * i);
}

std::vector<Spike> plainSpikes (PlainNetwork& plain, int neurons, double current, double each, int steps)
{
    for (int i = 0; i < neurons; ++i)
        plain.external.push_back (current + each * i);
    for (int step = 0; step < steps; ++step)
        plain.step();
    return plain.spikes;
}

} // namespace

TEST_CASE ("a spike of step k with delay d moves its target from step k + d + 1 on")
{
    for (const auto delay : { 1, 2, 17, 100 })
    {
        SpikingNetwork<double> network;
        network.prepare (networkOf (2, { { 0, 1, 50.0, delay } }));
        network.external (0)[0] = 1.0e6; // spikes in the very first step, and each time it is free again
        REQUIRE (network.advance (1).size() == 1);
        for (int step = 1; step <= delay; ++step)
        {
            REQUIRE (network.synapticCurrents (0)[1] == 0.0);
            REQUIRE (network.potentials()[1] == Catch::Approx (-70.0).epsilon (1.0e-14));
            network.advance (1);
        }
        CHECK (network.synapticCurrents (0)[1] == 50.0);
        CHECK (network.potentials()[1] == Catch::Approx (-70.0).epsilon (1.0e-14));
        network.advance (1);
        CHECK (network.potentials()[1] > -69.99);
    }
}

TEST_CASE ("a neuron that spiked in step k spikes again in step k + refractory / dt at the earliest")
{
    SpikingNetwork<float> network;
    network.prepare (networkOf (1));
    network.external (0)[0] = 1.0e6f;
    const auto spikes = runNetwork (network, 100);
    REQUIRE (spikes.size() == 5);
    for (size_t i = 0; i < spikes.size(); ++i)
        CHECK (spikes[i].step == static_cast<std::int64_t> (20 * i));
}

TEST_CASE ("spike for spike, the network does what a plain loop over neurons and synapses does")
{
    constexpr int neurons = 60;
    auto adex = AdexParameters {};
    adex.spikeAdaptation_pA = 60.0;
    adex.refractory_ms = 1.0;
    const std::vector<std::pair<NeuronParameters, double>> kinds { { LifParameters {}, 14.0 },
                                                                   { adex, 40.0 },
                                                                   { IzhikevichParameters {}, 10.0 } };
    for (const auto& [kind, weight] : kinds)
        for (const auto leastDelay : { 1, 12 })
        {
            const auto spec = networkOf (neurons, randomSynapses (neurons, 12, weight, leastDelay), kind);
            const auto current = kind.index() == 2 ? 80.0 : kind.index() == 1 ? 460.0 : 180.0;
            PlainNetwork plain (spec);
            const auto expected = plainSpikes (plain, neurons, current, 2.0, 4000);
            REQUIRE (expected.size() > 500);
            for (const auto most : { 1, 7, 1000 })
            {
                SpikingNetwork<double> network;
                network.prepare (spec);
                drive (network, current, 2.0);
                CHECK (runNetwork (network, 4000, most) == expected);
            }
        }
}

TEST_CASE ("populations of different models and several synaptic time constants live in one network")
{
    NetworkSpec spec;
    spec.populations.push_back ({ 21, { LifParameters {} }, {} });
    spec.populations.push_back ({ 18, { AdexParameters {} }, {} });
    spec.populations.push_back ({ 23, { IzhikevichParameters {} }, {} });
    for (const auto tau : { 2.0, 5.0, 11.0 })
    {
        ProjectionSpec projection;
        projection.synapticTime_ms = tau;
        projection.synapses = randomSynapses (62, 4, 30.0 / tau, 1);
        spec.projections.push_back (projection);
    }
    PlainNetwork plain (spec);
    const auto expected = plainSpikes (plain, 62, 205.0, 7.0, 4000);
    REQUIRE (expected.size() > 1000);
    SpikingNetwork<double> network;
    network.prepare (spec);
    drive (network, 205.0, 7.0);
    CHECK (runNetwork (network, 4000) == expected);
}

TEST_CASE ("neurons of a population may each have their own parameters")
{
    auto spec = networkOf (40, randomSynapses (40, 10, 14.0, 3));
    spec.populations[0].neurons.clear();
    for (int i = 0; i < 40; ++i)
    {
        LifParameters p;
        p.membraneTime_ms = 8.0 + 0.2 * i;
        p.threshold_mV = -52.0 + 0.1 * i;
        p.refractory_ms = 1.0 + 0.1 * (i % 7);
        spec.populations[0].neurons.push_back (p);
    }
    PlainNetwork plain (spec);
    const auto expected = plainSpikes (plain, 40, 190.0, 2.0, 4000);
    REQUIRE (expected.size() > 500);
    SpikingNetwork<double> network;
    network.prepare (spec);
    drive (network, 190.0, 2.0);
    CHECK (runNetwork (network, 4000) == expected);
}

TEST_CASE ("the float network spikes identically with every instruction set, however stretches are cut")
{
    constexpr int neurons = 301; // no whole number of vectors
    auto adex = AdexParameters {};
    adex.spikeAdaptation_pA = 60.0;
    for (const auto& kind :
         { NeuronParameters (LifParameters {}), NeuronParameters (adex), NeuronParameters (IzhikevichParameters {}) })
    {
        const auto spec = networkOf (neurons, randomSynapses (neurons, 30, 14.0, 10), kind);
        std::vector<std::vector<Spike>> results;
        for (const auto set : { InstructionSet::baseline, InstructionSet::avx2, InstructionSet::avx512 })
            for (const auto most : { 3, 100 })
            {
                SpikingNetwork<float> network;
                NetworkOptions options;
                options.instructionSet = set;
                network.prepare (spec, options);
                network.setNoise (140.0f);
                drive (network, kind.index() == 1 ? 480.0 : 190.0, 0.0);
                results.push_back (runNetwork (network, 5000, most));
            }
        REQUIRE (results[0].size() > 2000);
        for (const auto& result : results)
            CHECK (result == results[0]);
    }
}

TEST_CASE ("after reset a network does again what it did")
{
    SpikingNetwork<float> network;
    network.prepare (networkOf (100, randomSynapses (100, 20, 14.0, 1)));
    const auto play = [&]
    {
        network.setNoise (140.0f);
        drive (network, 195.0, 0.0);
        return runNetwork (network, 3001);
    };
    const auto first = play();
    REQUIRE (! first.empty());
    network.reset();
    CHECK (first == play());
}

TEST_CASE ("the noise has the deviation it was given")
{
    // Without synapses and threshold the potential is an AR(1) process: its deviation is known.
    SpikingNetwork<double> network;
    constexpr int neurons = 2000;
    network.prepare (networkOf (neurons));
    network.setNoise (100.0);
    for (auto& threshold : network.thresholds())
        threshold = 1000.0;
    runNetwork (network, 1000);
    double sum = 0.0, squares = 0.0;
    for (const auto v : network.potentials())
    {
        sum += v + 70.0;
        squares += (v + 70.0) * (v + 70.0);
    }
    const auto p = LifPropagators<double>::of ({}, 0.1, 5.0);
    const auto kick = 100.0 * p.externalToPotential;
    const auto expected = kick * kick / (1.0 - p.membraneDecay * p.membraneDecay);
    CHECK (sum / neurons == Catch::Approx (0.0).margin (0.06));
    CHECK (squares / neurons == Catch::Approx (expected).epsilon (0.12));
}

TEST_CASE ("each projection has a scale of its own")
{
    auto spec = networkOf (4, { { 0, 2, 10.0, 1 } });
    spec.projections.push_back (spec.projections[0]);
    spec.projections[1].synapses = { { 1, 3, -10.0, 1 } };
    SpikingNetwork<double> network;
    network.prepare (spec);
    network.setScale (0, 2.0);
    network.setScale (1, 3.0);
    network.external (0)[0] = network.external (0)[1] = 1.0e6;
    runNetwork (network, 2);
    CHECK (network.synapticCurrents (0)[2] == 20.0);
    CHECK (network.synapticCurrents (0)[3] == -30.0);
}

TEST_CASE ("when every neuron fires at once, every synapse is delivered, in real time too")
{
    constexpr int neurons = 64;
    std::vector<Synapse> synapses;
    for (int from = 0; from < neurons; ++from)
        for (int s = 1; s <= 10; ++s)
            synapses.push_back ({ from, (from + s) % neurons, 1.0, s * 10 });
    for (const auto realTime : { false, true })
    {
        auto spec = networkOf (neurons, synapses);
        spec.projections[0].synapticTime_ms = 1.0e9; // currents stay, so that they can be counted
        SpikingNetwork<double> network;
        NetworkOptions options;
        options.realTime = realTime;
        network.prepare (spec, options);
        network.fireAll();
        CHECK (runNetwork (network, 1).size() == neurons);
        for (auto& threshold : network.thresholds())
            threshold = std::numeric_limits<double>::max();
        runNetwork (network, 100);
        for (const auto current : network.synapticCurrents (0))
            CHECK (current == Catch::Approx (10.0).epsilon (1.0e-6));
        CHECK (network.dropped() == 0);
    }
}

TEST_CASE ("a silenced neuron rests and sends nothing, and wakes again")
{
    SpikingNetwork<float> network;
    network.prepare (networkOf (2, { { 0, 1, 50.0, 1 } }));
    drive (network, 400.0, -400.0);
    network.silence (0, true);
    CHECK (network.isSilenced (0));
    CHECK (runNetwork (network, 2000).empty());
    CHECK (network.potentials()[0] == -70.0f);
    CHECK (network.synapticCurrents (0)[1] == 0.0f);
    network.silence (0, false);
    CHECK (! runNetwork (network, 2000).empty());
}

TEST_CASE ("a static synapse takes 8 bytes")
{
    SpikingNetwork<float> network;
    auto synapses = randomSynapses (500, 400, 1.0, 10);
    for (auto& synapse : synapses)
        synapse.delaySteps = 50;
    network.prepare (networkOf (500, synapses));
    const auto each = [&]
    { return static_cast<double> (network.synapseBytes()) / static_cast<double> (network.synapses()); };
    CHECK (each() < 8.02);

    // With many delays, 4 bytes a neuron and class of delays come on top.
    network.prepare (networkOf (500, randomSynapses (500, 400, 1.0, 10)));
    CHECK (each() < 8.15);
}

TEST_CASE ("a synapse that leaves the network, a delay that is none and mixed models are refused")
{
    SpikingNetwork<float> network;
    CHECK_THROWS_AS (network.prepare (networkOf (2, { { 0, 2, 1.0, 1 } })), std::invalid_argument);
    CHECK_THROWS_AS (network.prepare (networkOf (2, { { -1, 0, 1.0, 1 } })), std::invalid_argument);
    CHECK_THROWS_AS (network.prepare (networkOf (2, { { 0, 1, 1.0, 0 } })), std::invalid_argument);
    auto mixed = networkOf (2);
    mixed.populations[0].neurons = { LifParameters {}, AdexParameters {} };
    CHECK_THROWS_AS (network.prepare (mixed), std::invalid_argument);
    auto many = networkOf (2);
    for (int c = 0; c < 8; ++c)
    {
        many.projections.push_back ({});
        many.projections.back().synapticTime_ms = 1.0 + c * 0.1;
    }
    CHECK_THROWS_AS (network.prepare (many), std::invalid_argument);
}
