#include "neural/plasticity/Stdp.h"

#include "neural/random/RandomStream.h"
#include "tests/neural/spiking/network/NetworkRun.h"
#include "tests/neural/spiking/network/PlainNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <map>
#include <vector>

using namespace galvani;

namespace
{

constexpr int neurons = 50;

/** Four in five excite each other through plastic synapses; the rest inhibits. */
NetworkSpec plasticNetwork (int leastDelay, int mostDelay)
{
    RandomStream random (3);
    auto spec = networkOf (neurons);
    spec.projections.push_back ({});
    for (int from = 0; from < neurons; ++from)
        for (int to = 0; to < neurons; ++to)
            if (from != to && random.uniform() < 0.25)
                spec.projections[from % 5 == 0 ? 1 : 0].synapses.push_back (
                    { from, to, from % 5 == 0 ? -60.0 : 20.0,
                      leastDelay + static_cast<int> (random.uniform() * (mostDelay - leastDelay + 1)) });
    StdpParameters rule;
    rule.largest_pA = 40.0;
    spec.projections[0].stdp = rule;
    return spec;
}

template <typename Real>
void drive (SpikingNetwork<Real>& network)
{
    for (int i = 0; i < neurons; ++i)
        network.external (0)[static_cast<size_t> (i)] = static_cast<Real> (190.0 + 3.0 * i);
}

/** Weights by source, target and delay, since the two list them in different orders. */
std::map<std::tuple<int, int, int>, double> weightsOf (const SpikingNetwork<double>& network)
{
    std::map<std::tuple<int, int, int>, double> weights;
    for (const auto& s : network.currentSynapses (0))
        weights[{ s.from, s.to, s.delaySteps }] = s.weight_pA;
    return weights;
}

/** One synapse whose ends are made to spike at chosen steps. @returns its weight at the end */
double weightAfter (const std::vector<int>& presynaptic, const std::vector<int>& postsynaptic, int delay,
                    int steps = 3000)
{
    auto spec = networkOf (2, { { 0, 1, 50.0, delay } });
    spec.projections[0].stdp = StdpParameters {};
    SpikingNetwork<double> network;
    network.prepare (spec);
    network.setScale (0, 0.0); // it learns, but does not drive
    for (int step = 0; step < steps; ++step)
    {
        const auto now = [step] (const auto& wanted)
        { return std::find (wanted.begin(), wanted.end(), step) != wanted.end(); };
        network.external (0)[0] = now (presynaptic) ? 1.0e6 : 0.0;
        network.external (0)[1] = now (postsynaptic) ? 1.0e6 : 0.0;
        network.advance (1);
    }
    return network.currentSynapses (0)[0].weight_pA;
}

} // namespace

TEST_CASE ("STDP does what a plain loop over synapses does, spike for spike and weight for weight")
{
    for (const auto& [least, most] : { std::pair { 50, 50 }, std::pair { 1, 90 } })
    {
        const auto spec = plasticNetwork (least, most);
        PlainNetwork plain (spec);
        for (int i = 0; i < neurons; ++i)
            plain.external.push_back (190.0 + 3.0 * i);
        for (int step = 0; step < 4000; ++step)
            plain.step();

        SpikingNetwork<double> network;
        network.prepare (spec);
        drive (network);
        REQUIRE (plain.spikes.size() > 500);
        CHECK (runNetwork (network, 4000) == plain.spikes);
        const auto weights = weightsOf (network);
        double changed = 0.0;
        for (const auto& s : plain.synapses)
            if (s.projection == 0)
            {
                const auto weight = weights.at ({ s.fixed.from, s.fixed.to, s.fixed.delaySteps });
                REQUIRE (weight == Catch::Approx (s.weight).margin (1.0e-9));
                changed += std::abs (weight - 20.0);
            }
        CHECK (changed > 100.0);
    }
}

TEST_CASE ("a single pair of spikes gives the learning window's closed form")
{
    // Arrival before the postsynaptic spike strengthens, after it weakens; w_max 100, tau 20 ms.
    for (const auto lag : { 1, 50, 100, 300 })
    {
        const auto decay = std::exp (-0.1 * lag / 20.0);
        CHECK (weightAfter ({ 100 }, { 100 + 20 + lag }, 20) == Catch::Approx (50.0 + 1.0 * decay).margin (1.0e-9));
        CHECK (weightAfter ({ 100 + lag }, { 100 + 20 }, 20) == Catch::Approx (50.0 - 1.2 * decay).margin (1.0e-9));
    }
    CHECK (weightAfter ({ 100 }, { 120 }, 20) == Catch::Approx (51.0).margin (1.0e-9)); // the arrival comes first
}

TEST_CASE ("weights stay within 0 and w_max")
{
    std::vector<int> first, second;
    for (int step = 400; step < 60000; step += 400)
    {
        first.push_back (step);
        second.push_back (step + 25);
    }
    const auto strengthened = weightAfter (first, second, 20, 60000);
    CHECK (strengthened > 98.0);
    CHECK (strengthened <= 100.0);
    const auto weakened = weightAfter (second, first, 20, 60000);
    CHECK (weakened < 2.0);
    CHECK (weakened >= 0.0);
}

TEST_CASE ("plasticity in stretches learns what exact plasticity learns, and in real time too")
{
    const auto learn = [] (bool exact, bool realTime)
    {
        SpikingNetwork<float> network;
        NetworkOptions options;
        options.exactPlasticity = exact;
        options.realTime = realTime;
        auto spec = plasticNetwork (12, 90);
        network.prepare (spec, options);
        network.setScale (0, 0.0f); // the same spikes, whatever is learned
        drive (network);
        const auto spikes = runNetwork (network, 20000);
        runNetwork (network, 0);
        std::vector<float> weights;
        for (const auto& s : network.currentSynapses (0))
            weights.push_back (static_cast<float> (s.weight_pA));
        return std::pair (spikes.size(), weights);
    };
    const auto exact = learn (true, false);
    REQUIRE (exact.first > 1000);
    for (const auto realTime : { false, true })
    {
        const auto staged = learn (false, realTime);
        REQUIRE (staged.first == exact.first);
        REQUIRE (staged.second.size() == exact.second.size());
        double difference = 0.0, change = 0.0;
        for (size_t s = 0; s < exact.second.size(); ++s)
        {
            difference += std::abs (static_cast<double> (staged.second[s]) - static_cast<double> (exact.second[s]));
            change += std::abs (static_cast<double> (exact.second[s]) - 20.0);
        }
        CHECK (difference < 0.02 * change);
    }
}

TEST_CASE ("switched off, STDP changes nothing; switched on again, it learns from then on")
{
    SpikingNetwork<float> network;
    NetworkOptions options;
    options.exactPlasticity = false;
    options.realTime = true;
    network.prepare (plasticNetwork (12, 90), options);
    drive (network);
    const auto weights = [&] { return std::vector<float> (network.weights (0).begin(), network.weights (0).end()); };
    const auto before = weights();
    network.setPlastic (0, false);
    runNetwork (network, 5000);
    CHECK (weights() == before);
    network.setPlastic (0, true);
    runNetwork (network, 5000);
    CHECK (weights() != before);
    for (const auto weight : weights())
        CHECK ((weight >= 0.0f && weight <= 40.0f));
}

TEST_CASE ("a plastic synapse takes 16 bytes, with reward too")
{
    RandomStream random (3);
    auto spec = networkOf (1000);
    for (int from = 0; from < 1000; ++from)
        for (int s = 0; s < 300; ++s)
            spec.projections[0].synapses.push_back ({ from, static_cast<int> (random.uniform() * 1000.0), 10.0, 50 });
    spec.projections[0].stdp = StdpParameters {};
    for (const auto rewarded : { false, true })
    {
        if (rewarded)
            spec.projections[0].reward = RewardParameters {};
        SpikingNetwork<float> network;
        network.prepare (spec);
        CHECK (static_cast<double> (network.synapseBytes()) / static_cast<double> (network.synapses()) < 16.1);
    }
}

TEST_CASE ("what is learned does not depend on how stretches are cut")
{
    for (const auto realTime : { false, true })
    {
        std::vector<std::pair<std::vector<Spike>, std::vector<float>>> results;
        for (const auto most : { 1, 3, 100 })
        {
            SpikingNetwork<float> network;
            NetworkOptions options;
            options.exactPlasticity = false;
            options.realTime = realTime;
            network.prepare (plasticNetwork (10, 90), options);
            network.setNoise (120.0f);
            drive (network);
            auto spikes = runNetwork (network, 20000, most);
            results.emplace_back (std::move (spikes),
                                  std::vector<float> (network.weights (0).begin(), network.weights (0).end()));
        }
        REQUIRE (results[0].first.size() > 1000);
        CHECK (results[1] == results[0]);
        CHECK (results[2] == results[0]);
    }
}
