#include "neural/spiking/monitors/PopulationMonitor.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>

using galvani::PopulationMonitor;

namespace
{

constexpr std::array<std::int32_t, 2> sizes { 100, 300 };

PopulationMonitor monitor (double memory)
{
    PopulationMonitor result;
    result.prepare (sizes, 0.001);
    result.setMemory (memory);
    return result;
}

} // namespace

TEST_CASE ("a group's rate is its spikes a neuron and second")
{
    auto population = monitor (0.05);
    for (int tick = 0; tick < 1000; ++tick)
    {
        population.countSpike (0); // 1 spike a ms among 100 neurons: 10 Hz
        for (int i = 0; i < 6; ++i)
            population.countSpike (1); // 6 among 300: 20 Hz
        population.tick();
    }
    CHECK (population.groupRates()[0] == Catch::Approx (10.0f).epsilon (0.001));
    CHECK (population.groupRates()[1] == Catch::Approx (20.0f).epsilon (0.001));
    CHECK (population.meanRate() == Catch::Approx (17.5f).epsilon (0.001));
    CHECK (population.lastCounts()[1] == 6);
}

TEST_CASE ("memory is the time in which a rate falls by a factor of e")
{
    auto population = monitor (0.1);
    for (int tick = 0; tick < 2000; ++tick)
    {
        population.countSpike (0);
        population.tick();
    }
    for (int tick = 0; tick < 100; ++tick)
        population.tick();
    CHECK (population.groupRates()[0] == Catch::Approx (10.0f / 2.71828f).epsilon (0.01));
}

TEST_CASE ("synchrony is low for independent neurons and high for neurons that fire together")
{
    galvani::RandomStream random (2);
    auto independent = monitor (0.05), together = monitor (0.05);
    for (int tick = 0; tick < 5000; ++tick)
    {
        for (int neuron = 0; neuron < 400; ++neuron)
            if (random.uniform() < 0.01)
                independent.countSpike (neuron < 100 ? 0 : 1);
        if (tick % 100 == 0)
            for (int neuron = 0; neuron < 400; ++neuron)
                together.countSpike (neuron < 100 ? 0 : 1);
        independent.tick();
        together.tick();
    }
    CHECK (independent.synchrony() < 0.35f);
    CHECK (together.synchrony() > 0.95f);
}
