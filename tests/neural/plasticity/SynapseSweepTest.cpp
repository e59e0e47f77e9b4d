#include "neural/plasticity/SynapseSweep.h"

#include "tests/neural/spiking/network/NetworkRun.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numeric>

using namespace galvani;

namespace
{

/** Two neurons, of which the first makes the second spike a little later, again and again for a second. */
class Pair
{
public:
    explicit Pair (ProjectionSpec projection, float weight)
    {
        auto spec = networkOf (2);
        projection.synapses = { { 0, 1, static_cast<double> (weight), 20 } };
        projection.stdp = StdpParameters {};
        spec.projections[0] = projection;
        NetworkOptions options;
        options.exactPlasticity = false;
        options.realTime = true;
        network.prepare (spec, options);
        network.setScale (0, 0.0f);
    }

    /** @param postsynapticLag  steps from the first neuron's spike to the second's; 0: it stays silent */
    void play (int seconds, int interval, int postsynapticLag)
    {
        for (int step = 0; step < seconds * 10000; ++step)
        {
            network.external (0)[0] = step % interval == 0 ? 1.0e6f : 0.0f;
            network.external (0)[1] = postsynapticLag > 0 && step % interval == postsynapticLag ? 1.0e6f : 0.0f;
            network.advance (1);
        }
    }

    float weight() const { return network.weights (0)[0]; }

    SpikingNetwork<float> network;
};

ProjectionSpec withReward()
{
    ProjectionSpec projection;
    projection.reward = RewardParameters {};
    return projection;
}

} // namespace

TEST_CASE ("without reward nothing is learned; a reward within a second strengthens what just happened")
{
    Pair unrewarded (withReward(), 50.0f);
    unrewarded.play (2, 500, 60);
    CHECK (unrewarded.weight() == 50.0f);

    Pair rewarded (withReward(), 50.0f);
    rewarded.play (2, 500, 60);
    rewarded.network.reward (1.0f);
    rewarded.play (1, 20000, 0);
    CHECK (rewarded.weight() > 52.0f);

    Pair late (withReward(), 50.0f);
    late.play (2, 500, 60);
    late.play (5, 100000, 0);
    late.network.reward (1.0f);
    late.play (1, 100000, 0);
    CHECK (late.weight() - 50.0f < 0.05f * (rewarded.weight() - 50.0f));

    Pair punished (withReward(), 50.0f);
    punished.play (2, 500, 60);
    punished.network.reward (-1.0f);
    punished.play (1, 20000, 0);
    CHECK (punished.weight() < 48.0f);
}

TEST_CASE ("what a reward adds is eligibility times the dopamine that flows")
{
    // Eligibility of n pairs just before the reward, falling with 1 s while dopamine falls with 0.2 s:
    // dw = w_max e integral exp (-t (1 / 0.2 + 1)) dt = w_max e / 6.
    Pair pair (withReward(), 50.0f);
    pair.play (1, 10000, 60); // one pair: arrival after 20 steps, postsynaptic spike after 60
    const auto eligible = 0.01 * std::exp (-4.0 / 20.0) * std::exp (-0.994);
    pair.network.reward (20.0f);
    pair.play (3, 100000, 0);
    // The first step of the second play is a spike of the first neuron, which finds y nearly gone.
    CHECK (static_cast<double> (pair.weight()) - 50.0 == Catch::Approx (100.0 * 20.0 * eligible / 6.0).epsilon (0.1));
}

TEST_CASE ("scaling strengthens what reaches a silent neuron, weakens what reaches a racing one, and lets others be")
{
    ProjectionSpec projection;
    projection.scaling = ScalingParameters {};
    StdpParameters still;
    const auto scaled = [&] (int postsynapticInterval)
    {
        auto spec = networkOf (2);
        auto p = projection;
        p.synapses = { { 0, 1, 40.0, 20 } };
        p.stdp = still;
        spec.projections[0] = p;
        SpikingNetwork<float> network;
        NetworkOptions options;
        options.exactPlasticity = false;
        network.prepare (spec, options);
        for (int step = 0; step < 60000; ++step)
        {
            network.external (0)[1] = postsynapticInterval > 0 && step % postsynapticInterval == 0 ? 1.0e6f : 0.0f;
            network.advance (1);
        }
        return network.weights (0)[0];
    };
    CHECK (scaled (0) > 44.0f);
    CHECK (scaled (100) < 30.0f);                                    // 100 Hz
    CHECK (scaled (1000) == Catch::Approx (40.0f).epsilon (1.0e-5)); // 10 Hz
}

TEST_CASE ("the mean weight is that of all synapses")
{
    auto spec = networkOf (300);
    double sum = 0.0;
    for (int s = 0; s < 300; ++s)
    {
        spec.projections[0].synapses.push_back ({ s, (s + 1) % 300, 0.1 * s, 10 });
        sum += 0.1 * s;
    }
    spec.projections[0].stdp = StdpParameters {};
    SpikingNetwork<float> network;
    network.prepare (spec);
    CHECK (network.meanWeight (0) == Catch::Approx (sum / 300.0).epsilon (1.0e-5));
    for (auto& weight : network.weights (0))
        weight = 7.0f;
    runNetwork (network, 2 * 128 * 10 + 10);
    CHECK (network.meanWeight (0) == Catch::Approx (7.0).epsilon (1.0e-5));
}

TEST_CASE ("what fired while nothing was learned is not held against a neuron when learning is switched on")
{
    auto spec = networkOf (2);
    spec.projections[0].synapses = { { 0, 1, 40.0, 20 } };
    spec.projections[0].stdp = StdpParameters {};
    spec.projections[0].scaling = ScalingParameters {};
    SpikingNetwork<float> network;
    NetworkOptions options;
    options.exactPlasticity = false;
    options.realTime = true;
    network.prepare (spec, options);
    network.setPlastic (0, false);
    const auto play = [&] (int seconds)
    {
        for (int step = 0; step < seconds * 10000; ++step)
        {
            network.external (0)[1] = step % 1000 == 0 ? 1.0e6f : 0.0f; // 10 Hz, in the middle of the band
            network.advance (1);
        }
    };
    play (60);
    network.setPlastic (0, true);
    play (10);
    CHECK (network.weights (0)[0] == Catch::Approx (40.0f).epsilon (1.0e-5));
}
