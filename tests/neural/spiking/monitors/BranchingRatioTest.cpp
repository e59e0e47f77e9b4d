#include "neural/spiking/monitors/BranchingRatio.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <cmath>
#include <utility>

using galvani::BranchingRatio;

namespace
{

/** Near enough a Poisson number: the sum of many rare chances. */
int poisson (double mean, galvani::RandomStream& random)
{
    constexpr int chances = 200;
    int number = 0;
    for (int i = 0; i < chances; ++i)
        number += random.uniform() * chances < mean;
    return number;
}

/** Lets a branching process run in bins of 5 ms; returns what the monitor says on average after the first seconds. */
double measured (double m, double input, std::uint64_t seed = 5)
{
    galvani::RandomStream random (seed);
    BranchingRatio monitor;
    monitor.prepare (0.001, 0.005);
    int active = static_cast<int> (input / (1.0 - m));
    double sum = 0.0;
    int number = 0;
    for (int bin = 0; bin < 12000; ++bin)
    {
        active = poisson (m * active, random) + poisson (input, random);
        for (int tick = 0; tick < 5; ++tick)
            monitor.tick (active / 5 + (tick < active % 5));
        if (bin > 2000)
        {
            sum += static_cast<double> (monitor.value());
            ++number;
        }
    }
    return sum / number;
}

} // namespace

TEST_CASE ("a branching process with a known ratio is measured within 0.05")
{
    for (const auto& [m, input] : { std::pair (0.3, 14.0), std::pair (0.6, 8.0), std::pair (0.9, 3.0) })
        CHECK (measured (m, input) == Catch::Approx (m).margin (0.05));
}

TEST_CASE ("independent spikes do not branch")
{
    // Limited to 0 from below, so that the mean of what is left of chance is a little above it.
    CHECK (measured (0.0, 20.0) < 0.05);
}

TEST_CASE ("an autoregressive count with a known coefficient is measured within 0.05")
{
    galvani::RandomStream random (11);
    BranchingRatio monitor;
    monitor.prepare (0.001, 0.005);
    double deviation = 0.0, sum = 0.0;
    int number = 0;
    for (int bin = 0; bin < 12000; ++bin)
    {
        deviation = 0.8 * deviation + 60.0 * random.normal();
        const auto count = std::max (0, static_cast<int> (std::lround (1000.0 + deviation)));
        for (int tick = 0; tick < 5; ++tick)
            monitor.tick (tick == 2 ? count : 0);
        if (bin > 2000)
        {
            sum += static_cast<double> (monitor.value());
            ++number;
        }
    }
    CHECK (sum / number == Catch::Approx (0.8).margin (0.05));
}

TEST_CASE ("the branching ratio is 0 before any spike and in silence, and stays within its limits")
{
    BranchingRatio monitor;
    monitor.prepare (0.001, 0.005);
    for (int tick = 0; tick < 1000; ++tick)
        monitor.tick (0);
    CHECK (monitor.value() == 0.0f);

    // Growth without end: every bin has half as many again.
    double count = 1.0;
    for (int bin = 0; bin < 30; ++bin, count *= 1.5)
    {
        for (int tick = 0; tick < 5; ++tick)
            monitor.tick (static_cast<int> (count));
        CHECK (monitor.value() >= 0.0f);
        CHECK (monitor.value() <= BranchingRatio::greatest);
    }
    CHECK (monitor.value() > 1.0f);
    for (int tick = 0; tick < 20000; ++tick)
        monitor.tick (0);
    CHECK (monitor.value() < 0.001f);
    for (int tick = 0; tick < 400000; ++tick)
        monitor.tick (0);
    CHECK (monitor.value() == 0.0f);

    for (int tick = 0; tick < 100; ++tick)
        monitor.tick (7);
    monitor.reset();
    CHECK (monitor.value() == 0.0f);
}
