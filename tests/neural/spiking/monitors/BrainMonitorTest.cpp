#include "neural/spiking/monitors/BrainMonitor.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <vector>

using namespace galvani;

namespace
{

constexpr int neurons = 1000, groups = 4;

/** Every fifth neuron inhibits, four times as strongly. */
MonitoredNetwork network()
{
    std::vector<std::uint8_t> group, inhibitory;
    for (int n = 0; n < neurons; ++n)
    {
        group.push_back (static_cast<std::uint8_t> (n * groups / neurons));
        inhibitory.push_back (n % 5 == 4);
    }
    MonitoredNetwork result (group, inhibitory, groups);
    for (int from = 0; from < neurons; ++from)
        for (int synapse = 0; synapse < 50; ++synapse)
            result.addSynapse (from, from % 5 == 4 ? -40.0 : 10.0, 5.0);
    result.startWeight_pA = 10.0;
    return result;
}

BrainMonitor monitor()
{
    BrainMonitor result;
    result.prepare (network(), 0.001);
    return result;
}

/** Independent Poisson neurons whose rate follows base + swing sin (2 pi hertz t), Hz. */
void fire (BrainMonitor& watching, int ticks, double base, double swing, double hertz, RandomStream& random)
{
    for (int tick = 0; tick < ticks; ++tick)
    {
        const auto rate = base + swing * std::sin (2.0 * std::numbers::pi * hertz * 0.001 * tick);
        for (int neuron = 0; neuron < neurons; ++neuron)
            if (random.uniform() < 0.001 * rate)
                watching.countSpike (neuron);
        watching.tick ({}, 10.0f);
    }
}

} // namespace

TEST_CASE ("independent neurons fire without synchrony, branching or waves, and in balance")
{
    RandomStream random (1);
    auto watching = monitor();
    watching.setMemory (1.0);
    double synchrony = 0.0, branching = 0.0;
    for (int second = 0; second < 20; ++second)
    {
        fire (watching, 1000, 10.0, 0.0, 1.0, random);
        if (second < 3)
            continue;
        synchrony += static_cast<double> (watching.readings().synchrony) / 17.0;
        branching += static_cast<double> (watching.readings().branching) / 17.0;
    }
    const auto& now = watching.readings();
    CHECK (now.rate == Catch::Approx (10.0f).epsilon (0.05));
    CHECK (now.excitatoryRate == Catch::Approx (10.0f).epsilon (0.05));
    CHECK (now.inhibitoryRate == Catch::Approx (10.0f).epsilon (0.1));
    CHECK (watching.population().groupRates()[2] == Catch::Approx (10.0f).epsilon (0.1));
    CHECK (synchrony < 0.08);
    CHECK (branching < 0.06);
    CHECK (now.balance == Catch::Approx (0.5f).margin (0.03)); // 800 x 500 pA against 200 x 2000 pA
    CHECK (now.meanWeight_pA == 10.0f);
    CHECK (now.relativeWeight == 1.0f);
}

TEST_CASE ("a population that swings at 10 Hz has alpha waves of the size that its currents swing")
{
    RandomStream random (2);
    auto watching = monitor();
    fire (watching, 6000, 20.0, 15.0, 10.0, random);
    const auto& powers = watching.readings().bandPower;
    const auto alpha = watching.readings().power (BrainWave::alpha);
    for (size_t band = 0; band < powers.size(); ++band)
        if (band != static_cast<size_t> (BrainWave::alpha))
            CHECK (powers[band] < 0.2f * alpha);

    // Drive of both signs swings by 15 Hz x 400 pA a neuron; the synapse's low-pass and the 6 ms between the two parts
    // of the field potential leave this of it.
    const auto omega = 2.0 * std::numbers::pi * 10.0;
    const auto current = 15.0 * 400.0 * 0.005 / std::hypot (1.0, omega * 0.005);
    const auto sum = std::hypot (std::cos (omega * 0.006) + 1.65, std::sin (omega * 0.006));
    const auto amplitude = current * sum;
    CHECK (static_cast<double> (alpha) == Catch::Approx (0.5 * amplitude * amplitude).epsilon (0.15));
}

TEST_CASE ("what inhibitory neurons do is told from what excitatory ones do")
{
    auto watching = monitor();
    for (int tick = 0; tick < 1000; ++tick)
    {
        for (int neuron = 0; neuron < 40; ++neuron)
            if (neuron % 5 != 4 || neuron < 10)
                watching.countSpike (neuron); // 32 of 800, and 2 of 200, in each millisecond
        watching.tick ({}, 10.0f);
    }
    const auto& now = watching.readings();
    CHECK (now.excitatoryRate == Catch::Approx (40.0f).epsilon (0.001));
    CHECK (now.inhibitoryRate == Catch::Approx (10.0f).epsilon (0.001));
    CHECK (now.rate == Catch::Approx (34.0f).epsilon (0.001));
    CHECK (now.balance == Catch::Approx (0.8f).epsilon (0.01)); // 32 x 500 pA against 2 x 2000 pA
    CHECK (watching.population().groupRates()[0] == Catch::Approx (136.0f).epsilon (0.001));
    CHECK (watching.population().groupRates()[1] == 0.0f);
}

TEST_CASE ("the live scales tip the balance")
{
    RandomStream random (3);
    auto watching = monitor();
    for (int tick = 0; tick < 2000; ++tick)
    {
        for (int neuron = 0; neuron < neurons; ++neuron)
            if (random.uniform() < 0.01)
                watching.countSpike (neuron);
        watching.tick ({ 2.0f, 0.5f }, 15.0f);
    }
    CHECK (watching.readings().balance == Catch::Approx (0.8f).margin (0.02));
    CHECK (watching.readings().relativeWeight == 1.5f);
}

TEST_CASE ("readings are the same again after reset, and silence has values of its own")
{
    auto watching = monitor();
    const auto play = [&]
    {
        RandomStream random (4);
        fire (watching, 500, 15.0, 10.0, 20.0, random);
        return watching.readings();
    };
    const auto first = play();
    CHECK (first != BrainReadings {});
    watching.reset();
    auto atRest = BrainReadings {};
    atRest.meanWeight_pA = 10.0f;
    CHECK (watching.readings() == atRest);
    CHECK (play() == first);

    for (int tick = 0; tick < 400000; ++tick)
        watching.tick ({}, 10.0f);
    auto silent = watching.readings();
    CHECK (silent == atRest);
}
