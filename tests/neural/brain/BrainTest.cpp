#include "neural/brain/Brain.h"

#include "neural/brain/BrainWiring.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <span>
#include <vector>

using namespace galvani;

namespace
{

constexpr int ticksPerSecond = stepsPerSecond / stepsPerTick;

/** A control tick with one current for all. */
std::span<const Spike> playTick (Brain& brain, float current)
{
    for (int row = 0; row < stepsPerTick; ++row)
        std::fill (brain.stimulus (row).begin(), brain.stimulus (row).end(), current);
    const auto spikes = brain.advance (stepsPerTick);
    brain.tick();
    return spikes;
}

std::vector<Synapse> allSynapses (const BrainLayout& layout)
{
    auto synapses = wireBrain (layout, {}, 1);
    auto all = synapses.excitatory;
    for (const auto* more : { &synapses.inhibitory, &synapses.callosal })
        all.insert (all.end(), more->begin(), more->end());
    return all;
}

/** Runs the brain with one current for all on top of the bias; returns the mean rate of the last seconds, Hz. */
double rateAfter (Brain& brain, float current, int seconds, int measuredSeconds)
{
    std::int64_t spikes = 0;
    for (int tick = 0; tick < seconds * ticksPerSecond; ++tick)
    {
        const auto fired = playTick (brain, Brain::bias_pA + current);
        if (tick >= (seconds - measuredSeconds) * ticksPerSecond)
            spikes += static_cast<std::int64_t> (fired.size());
    }
    return static_cast<double> (spikes) / brain.layout().size() / measuredSeconds;
}

} // namespace

TEST_CASE ("the default brain has the shape that DESIGN gives it")
{
    const auto layout = layOutBrain ({});
    REQUIRE (layout.size() == 1024);
    CHECK (std::accumulate (layout.inhibitory.begin(), layout.inhibitory.end(), 0) == 204);
    CHECK (layout.bandStart.size() == numBands + 1);
    CHECK (layout.groupStart.back() == 1024);
    for (int n = 0; n < 1024; ++n)
    {
        const auto position = layout.positions[static_cast<size_t> (n)];
        const auto x = position.x + (n < 512 ? hemisphereCentre : -hemisphereCentre);
        CHECK (x * x + position.y * position.y <= 1.0001f);
        CHECK (layout.group[static_cast<size_t> (n)] == n / 32);
        if (n % 512 != 0)
            CHECK (position.y >= layout.positions[static_cast<size_t> (n - 1)].y); // tonotopic
    }

    double delays = 0.0, within = 0.0, across = 0.0;
    int sharpest = 1000, longest = 0;
    for (const auto& s : allSynapses (layout))
    {
        CHECK (s.to != s.from);
        CHECK ((s.weight_pA < 0.0) == (layout.inhibitory[static_cast<size_t> (s.from)] != 0));
        delays += s.delaySteps;
        sharpest = std::min (sharpest, s.delaySteps);
        longest = std::max (longest, s.delaySteps);
        ((s.from < 512) == (s.to < 512) ? within : across) += 1.0;
    }
    CHECK (within / (2.0 * 512.0 * 511.0) == Catch::Approx (0.1).epsilon (0.05));
    CHECK (across > 0.05 * within);
    CHECK (delays / (within + across) == Catch::Approx (50.0).margin (8.0)); // 5 ms
    CHECK (sharpest >= 10);
    CHECK (longest <= 100);
}

TEST_CASE ("near neurons are connected more often, and sooner, than far ones")
{
    const auto layout = layOutBrain ({});
    double nearCount = 0, farCount = 0, nearPairs = 0, farPairs = 0, nearDelay = 0, farDelay = 0;
    const auto distance = [&] (int a, int b)
    {
        const auto p = layout.positions[static_cast<size_t> (a)], q = layout.positions[static_cast<size_t> (b)];
        return std::hypot (p.x - q.x, p.y - q.y);
    };
    for (int from = 0; from < 512; ++from)
        for (int to = 0; to < 512; ++to)
            (distance (from, to) < 0.4f ? nearPairs : farPairs) +=
                distance (from, to) < 0.4f || distance (from, to) > 0.8f;
    for (const auto& s : allSynapses (layout))
    {
        if (s.from >= 512 || s.to >= 512)
            continue;
        const auto d = distance (s.from, s.to);
        if (d < 0.4f)
        {
            nearCount += 1;
            nearDelay += s.delaySteps;
        }
        else if (d > 0.8f)
        {
            farCount += 1;
            farDelay += s.delaySteps;
        }
    }
    CHECK (nearCount / nearPairs > 3.0 * farCount / farPairs);
    CHECK (nearDelay / nearCount < 0.7 * farDelay / farCount);
}

TEST_CASE ("homeostasis keeps the mean rate between 2 and 40 Hz from no sound to the strongest")
{
    Brain brain ({});
    CHECK (rateAfter (brain, 0.0f, 20, 5) > 2.0);
    CHECK (rateAfter (brain, 0.0f, 5, 5) < 40.0);
    const auto loud = rateAfter (brain, 800.0f, 20, 5);
    CHECK (loud > 2.0);
    CHECK (loud < 40.0);
    const auto afterwards = rateAfter (brain, 0.0f, 20, 5);
    CHECK (afterwards > 2.0);
    CHECK (afterwards < 40.0);
}

TEST_CASE ("the same spec gives the same spikes and features; another seed gives others")
{
    const auto listen = [] (std::uint64_t seed)
    {
        Brain brain ({ 256, seed });
        std::vector<Spike> spikes;
        for (int tick = 0; tick < 300; ++tick)
        {
            const auto fresh = playTick (brain, 250.0f);
            spikes.insert (spikes.end(), fresh.begin(), fresh.end());
        }
        return std::pair (spikes, std::vector<float> (brain.features().begin(), brain.features().end()));
    };
    const auto one = listen (1);
    REQUIRE (one.first.size() > 500);
    CHECK (one == listen (1));
    CHECK (one.first != listen (2).first);
    CHECK (one.second != listen (2).second);
}

TEST_CASE ("stronger excitation raises the rate, stronger inhibition lowers it")
{
    const auto rateWith = [] (float excitatory, float inhibitory)
    {
        Brain brain ({});
        BrainControls controls;
        controls.excitatoryScale = excitatory;
        controls.inhibitoryScale = inhibitory;
        brain.setControls (controls);
        return rateAfter (brain, 200.0f, 1, 1); // before homeostasis has answered
    };
    const auto usual = rateWith (1.0f, 1.0f);
    CHECK (rateWith (1.6f, 1.0f) > 1.1 * usual);
    CHECK (rateWith (1.0f, 2.0f) < 0.9 * usual);
}

TEST_CASE ("every offered size comes alive")
{
    for (const auto neurons : { 256, 4096 })
    {
        Brain brain ({ neurons, 3 });
        const auto rate = rateAfter (brain, 250.0f, 2, 1);
        CHECK (rate > 2.0);
        CHECK (rate < 60.0);
    }
}

TEST_CASE ("every type of neuron comes alive, and homeostasis holds it")
{
    for (const auto type : { NeuronType::adex, NeuronType::izhikevich })
    {
        Brain brain ({ 1024, 3, type });
        const auto loud = rateAfter (brain, 400.0f, 12, 3);
        CHECK (loud > 2.0);
        CHECK (loud < 60.0);
        const auto quiet = rateAfter (brain, 0.0f, 20, 5);
        CHECK (quiet > 1.0);
        CHECK (quiet < 40.0);
    }
}

TEST_CASE ("a brain that learns changes its weights, keeps them in bounds, and keeps them through a reset")
{
    for (const auto learning : { Learning::off, Learning::timing, Learning::reward })
    {
        Brain brain ({ 256, 3 });
        const std::vector<float> before (brain.learnedWeights().begin(), brain.learnedWeights().end());
        BrainControls controls;
        controls.learning = learning;
        controls.scaling = true;
        brain.setControls (controls);
        rateAfter (brain, 250.0f, 2, 1);
        brain.reward (1.0f);
        rateAfter (brain, 250.0f, 1, 1);
        const std::vector<float> after (brain.learnedWeights().begin(), brain.learnedWeights().end());
        CHECK ((after == before) == (learning == Learning::off));
        const auto largest = 3.0f * *std::max_element (before.begin(), before.end());
        for (const auto weight : after)
            REQUIRE ((weight >= 0.0f && weight <= 1.001f * largest));
        brain.reset();
        CHECK (std::equal (after.begin(), after.end(), brain.learnedWeights().begin()));
    }
}

TEST_CASE ("fatigue weakens synapses that are used much")
{
    const auto rateWith = [] (bool fatigue)
    {
        Brain brain ({});
        BrainControls controls;
        controls.fatigue = fatigue;
        controls.excitatoryScale = 1.5f;
        brain.setControls (controls);
        return rateAfter (brain, 250.0f, 1, 1);
    };
    CHECK (rateWith (true) < 0.95 * rateWith (false));
}
