#include "neural/spiking/SpikingNetwork.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <limits>
#include <stdexcept>
#include <vector>

using namespace galvani;

namespace
{

struct Spiked
{
    std::int64_t step;
    std::int32_t neuron;
    bool operator== (const Spiked&) const = default;
};

template <typename Real>
std::vector<Spiked> run (SpikingNetwork<Real>& network, int steps)
{
    std::vector<Spiked> spikes;
    std::vector<std::int32_t> fired (static_cast<size_t> (network.size()));
    for (int step = 0; step < steps; ++step)
    {
        const auto count = network.step (fired);
        for (int i = 0; i < count; ++i)
            spikes.push_back ({ network.stepsDone() - 1, fired[static_cast<size_t> (i)] });
    }
    return spikes;
}

/** A random network whose activity feeds itself, with many delays. */
std::vector<Synapse> randomSynapses (int neurons, int each)
{
    RandomStream random (5);
    std::vector<Synapse> synapses;
    for (int from = 0; from < neurons; ++from)
        for (int s = 0; s < each; ++s)
        {
            const auto to = static_cast<int> (random.uniform() * neurons);
            const auto weight = from % 5 == 0 ? -60.0 : 14.0;
            synapses.push_back ({ from, to, static_cast<float> (weight * random.uniform (0.8, 1.2)),
                                  1 + static_cast<int> (random.uniform() * 100.0) });
        }
    return synapses;
}

/** The step as DESIGN words it, one neuron and one synapse after the other: slow and plain. */
std::vector<Spiked> plainReference (const std::vector<Synapse>& synapses, int neurons, double external, int steps)
{
    const auto p = LifPropagators<double>::of ({}, 0.1);
    const auto n = static_cast<size_t> (neurons);
    std::vector<double> v (n, -70.0), current (n, 0.0);
    std::vector<std::int64_t> freeFrom (n, 0);
    std::vector<Spiked> spikes;
    for (std::int64_t step = 0; step < steps; ++step)
    {
        std::vector<size_t> fired;
        for (size_t i = 0; i < n; ++i)
        {
            if (step >= freeFrom[i])
            {
                v[i] = -70.0 + (v[i] + 70.0) * p.membraneDecay
                       + (external + 2.0 * static_cast<double> (i)) * p.externalToPotential
                       + current[i] * p.synapticToPotential;
                if (v[i] > -50.0)
                    fired.push_back (i);
            }
            current[i] *= p.synapticDecay;
        }
        for (const auto& spike : spikes)
            for (const auto& synapse : synapses)
                if (synapse.from == spike.neuron && spike.step + synapse.delaySteps == step)
                    current[static_cast<size_t> (synapse.to)] += static_cast<double> (synapse.weight_pA);
        for (const auto i : fired)
        {
            v[i] = -70.0;
            freeFrom[i] = step + 20;
            spikes.push_back ({ step, static_cast<std::int32_t> (i) });
        }
    }
    return spikes;
}

} // namespace

TEST_CASE ("a spike of step k with delay d moves its target from step k + d + 1 on")
{
    for (const auto delay : { 1, 2, 17, 100 })
    {
        SpikingNetwork<double> network;
        network.prepare (Wiring::of ({ { 0, 1, 50.0f, delay } }, 2), {}, 0.1, 1);
        network.externalCurrent()[0] = 1.0e6; // spikes in the very first step, and each time it is free again
        std::vector<std::int32_t> fired (2);
        REQUIRE (network.step (fired) == 1);
        for (int step = 1; step <= delay; ++step)
        {
            REQUIRE (network.synapticCurrents()[1] == 0.0);
            REQUIRE (network.potentials()[1] == -70.0);
            network.step (fired);
        }
        CHECK (network.synapticCurrents()[1] == 50.0);
        CHECK (network.potentials()[1] == -70.0);
        network.step (fired);
        CHECK (network.potentials()[1] > -70.0);
    }
}

TEST_CASE ("a neuron that spiked in step k spikes again in step k + refractory / dt at the earliest")
{
    SpikingNetwork<float> network;
    network.prepare (Wiring::of ({}, 1), {}, 0.1, 1);
    network.externalCurrent()[0] = 1.0e6f;
    const auto spikes = run (network, 100);
    REQUIRE (spikes.size() == 5);
    for (size_t i = 0; i < spikes.size(); ++i)
        CHECK (spikes[i].step == static_cast<std::int64_t> (20 * i));
}

TEST_CASE ("spike for spike, the network does what a plain loop over neurons and synapses does")
{
    constexpr int neurons = 60;
    const auto synapses = randomSynapses (neurons, 12);
    SpikingNetwork<double> network;
    network.prepare (Wiring::of (synapses, neurons), {}, 0.1, 1);
    for (int i = 0; i < neurons; ++i)
        network.externalCurrent()[static_cast<size_t> (i)] = 180.0 + 2.0 * i;
    const auto spikes = run (network, 4000);
    REQUIRE (spikes.size() > 1000);
    CHECK (spikes == plainReference (synapses, neurons, 180.0, 4000));
}

TEST_CASE ("the float network spikes identically with every instruction set")
{
    constexpr int neurons = 301; // no whole number of vectors
    const auto synapses = randomSynapses (neurons, 30);
    std::vector<std::vector<Spiked>> results;
    for (const auto set : { InstructionSet::baseline, InstructionSet::avx2, InstructionSet::avx512 })
    {
        SpikingNetwork<float> network;
        network.prepare (Wiring::of (synapses, neurons), {}, 0.1, 9, set);
        network.setNoise (140.0f);
        for (auto& current : network.externalCurrent())
            current = 190.0f;
        results.push_back (run (network, 5000));
    }
    REQUIRE (results[0].size() > 2000);
    CHECK (results[0] == results[1]);
    CHECK (results[0] == results[2]);
}

TEST_CASE ("after reset a network does again what it did")
{
    const auto synapses = randomSynapses (100, 20);
    SpikingNetwork<float> network;
    network.prepare (Wiring::of (synapses, 100), {}, 0.1, 4);
    network.setNoise (140.0f);
    const auto play = [&]
    {
        for (auto& current : network.externalCurrent())
            current = 195.0f;
        return run (network, 3000);
    };
    const auto first = play();
    REQUIRE (! first.empty());
    network.reset();
    auto second = play();
    CHECK (first == second);
}

TEST_CASE ("the noise has the deviation it was given")
{
    // Without synapses and threshold the potential is an AR(1) process: its deviation is known.
    SpikingNetwork<double> network;
    constexpr int neurons = 2000;
    network.prepare (Wiring::of ({}, neurons), {}, 0.1, 11);
    network.setNoise (100.0);
    for (auto& threshold : network.thresholds())
        threshold = 1000.0;
    run (network, 1000);
    double sum = 0.0, squares = 0.0;
    for (const auto v : network.potentials())
    {
        sum += v + 70.0;
        squares += (v + 70.0) * (v + 70.0);
    }
    const auto p = LifPropagators<double>::of ({}, 0.1);
    const auto kick = 100.0 * p.externalToPotential;
    const auto expected = kick * kick / (1.0 - p.membraneDecay * p.membraneDecay);
    CHECK (sum / neurons == Catch::Approx (0.0).margin (0.06));
    CHECK (squares / neurons == Catch::Approx (expected).epsilon (0.12));
}

TEST_CASE ("weight scales act on excitatory and inhibitory neurons apart")
{
    SpikingNetwork<double> network;
    network.prepare (Wiring::of ({ { 0, 2, 10.0f, 1 }, { 1, 3, -10.0f, 1 } }, 4), {}, 0.1, 1);
    network.setWeightScales (2.0, 3.0);
    network.externalCurrent()[0] = network.externalCurrent()[1] = 1.0e6;
    run (network, 2);
    CHECK (network.synapticCurrents()[2] == 20.0);
    CHECK (network.synapticCurrents()[3] == -30.0);
}

TEST_CASE ("when every neuron fires at once, every synapse is delivered")
{
    constexpr int neurons = 64;
    std::vector<Synapse> synapses;
    for (int from = 0; from < neurons; ++from)
        for (int s = 1; s <= 10; ++s)
            synapses.push_back ({ from, (from + s) % neurons, 1.0f, s * 10 });
    SpikingNetwork<double> network;
    LifParameters parameters;
    parameters.synapticTime_ms = 1.0e9; // currents stay, so that they can be counted
    network.prepare (Wiring::of (synapses, neurons), parameters, 0.1, 1);
    network.fireAll();
    CHECK (run (network, 1).size() == neurons);
    for (auto& threshold : network.thresholds())
        threshold = std::numeric_limits<double>::max();
    run (network, 100);
    for (const auto current : network.synapticCurrents())
        CHECK (current == Catch::Approx (10.0).epsilon (1.0e-6));
}

TEST_CASE ("a synapse that leaves the network, or a delay that is none, is refused")
{
    CHECK_THROWS_AS (Wiring::of ({ { 0, 2, 1.0f, 1 } }, 2), std::invalid_argument);
    CHECK_THROWS_AS (Wiring::of ({ { -1, 0, 1.0f, 1 } }, 2), std::invalid_argument);
    CHECK_THROWS_AS (Wiring::of ({ { 0, 1, 1.0f, 0 } }, 2), std::invalid_argument);
}
