#include "neural/brain/Brain.h"

#include "neural/brain/BrainWiring.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

using namespace galvani;

namespace
{

/** Runs the brain with one current for all on top of the bias; returns the mean rate of the last seconds, Hz. */
double rateAfter (Brain& brain, float current, int seconds, int measuredSeconds)
{
    std::int64_t spikes = 0;
    for (int step = 0; step < seconds * stepsPerSecond; ++step)
    {
        std::fill (brain.stimulus().begin(), brain.stimulus().end(), Brain::bias_pA + current);
        const auto fired = brain.step();
        if (step >= (seconds - measuredSeconds) * stepsPerSecond)
            spikes += static_cast<std::int64_t> (fired.size());
        if ((step + 1) % stepsPerTick == 0)
            brain.tick();
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

    const auto wiring = wireBrain (layout, {}, 1);
    double delays = 0.0, within = 0.0, across = 0.0;
    int sharpest = 1000, longest = 0;
    for (int from = 0; from < 1024; ++from)
        for (auto s = wiring.rowStart[static_cast<size_t> (from)]; s < wiring.rowStart[static_cast<size_t> (from) + 1];
             ++s)
        {
            const auto to = wiring.target[s];
            CHECK (to != from);
            CHECK ((wiring.weight[s] < 0.0f) == (layout.inhibitory[static_cast<size_t> (from)] != 0));
            delays += wiring.delay[s];
            sharpest = std::min<int> (sharpest, wiring.delay[s]);
            longest = std::max<int> (longest, wiring.delay[s]);
            ((from < 512) == (to < 512) ? within : across) += 1.0;
        }
    CHECK (within / (2.0 * 512.0 * 511.0) == Catch::Approx (0.1).epsilon (0.05));
    CHECK (across > 0.05 * within);
    CHECK (delays / wiring.synapses() == Catch::Approx (50.0).margin (8.0)); // 5 ms
    CHECK (sharpest >= 10);
    CHECK (longest <= 100);
}

TEST_CASE ("near neurons are connected more often, and sooner, than far ones")
{
    const auto layout = layOutBrain ({});
    const auto wiring = wireBrain (layout, {}, 1);
    double nearCount = 0, farCount = 0, nearPairs = 0, farPairs = 0, nearDelay = 0, farDelay = 0;
    const auto distance = [&] (int a, int b)
    {
        const auto p = layout.positions[static_cast<size_t> (a)], q = layout.positions[static_cast<size_t> (b)];
        return std::hypot (p.x - q.x, p.y - q.y);
    };
    for (int from = 0; from < 512; ++from)
    {
        for (int to = 0; to < 512; ++to)
            (distance (from, to) < 0.4f ? nearPairs : farPairs) +=
                distance (from, to) < 0.4f || distance (from, to) > 0.8f;
        for (auto s = wiring.rowStart[static_cast<size_t> (from)]; s < wiring.rowStart[static_cast<size_t> (from) + 1];
             ++s)
            if (const auto to = wiring.target[s]; to < 512)
            {
                const auto d = distance (from, to);
                if (d < 0.4f)
                {
                    nearCount += 1;
                    nearDelay += wiring.delay[s];
                }
                else if (d > 0.8f)
                {
                    farCount += 1;
                    farDelay += wiring.delay[s];
                }
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

TEST_CASE ("the same spec gives the same spikes and modulators; another seed gives others")
{
    const auto listen = [] (std::uint64_t seed)
    {
        Brain brain ({ 256, seed });
        std::vector<std::int32_t> spikes;
        for (int step = 0; step < 3000; ++step)
        {
            std::fill (brain.stimulus().begin(), brain.stimulus().end(), 250.0f);
            for (const auto neuron : brain.step())
                spikes.push_back (step * 256 + neuron);
            if ((step + 1) % stepsPerTick == 0)
                brain.tick();
        }
        return std::pair (spikes, std::vector<float> (brain.modulators().begin(), brain.modulators().end()));
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
