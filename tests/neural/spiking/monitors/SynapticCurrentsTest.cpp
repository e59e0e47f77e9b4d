#include "neural/spiking/monitors/SynapticCurrents.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <array>
#include <cmath>
#include <stdexcept>
#include <vector>

using namespace galvani;

namespace
{

/** Four excitatory neurons and one inhibitory one. */
MonitoredNetwork five()
{
    MonitoredNetwork network ({ 0, 0, 0, 1, 1 }, { 0, 0, 0, 0, 1 }, 2);
    for (int from = 0; from < 4; ++from)
        for (int synapse = 0; synapse < 2; ++synapse)
            network.addSynapse (from, 10.0, 3.0 + 2.0 * synapse); // 4 ms on average
    network.addSynapse (4, -60.0, 2.0);
    return network;
}

} // namespace

TEST_CASE ("a network's outgoing weights and delays are gathered by sign")
{
    const auto network = five();
    CHECK (network.outWeight_pA[0] == 20.0);
    CHECK (network.outWeight_pA[4] == 60.0);
    CHECK (network.excitation.mean_ms() == 4.0);
    CHECK (network.inhibition.mean_ms() == 2.0);
    CHECK (network.meanDelay_ms() == Catch::Approx (34.0 / 9.0));
    CHECK (MonitoredNetwork ({}, {}, 0).meanDelay_ms() == 0.0);
}

TEST_CASE ("steady firing gives the current rate x weight x time constant, each sign its own, scaled")
{
    SynapticCurrents currents;
    currents.prepare (five(), 0.001);
    for (int tick = 0; tick < 300; ++tick)
    {
        currents.countSpike (0, SynapticCurrents::unitsOf (20.0));
        currents.countSpike (0, SynapticCurrents::unitsOf (20.0));
        currents.countSpike (1, SynapticCurrents::unitsOf (60.0));
        currents.tick (1.5f, 0.5f);
    }
    // 2 spikes a ms x 20 pA x 5 ms / 5 neurons x 1.5, and 1 x 60 x 5 / 5 x 0.5
    CHECK (currents.excitatory() == Catch::Approx (60.0f).epsilon (1.0e-4));
    CHECK (currents.inhibitory() == Catch::Approx (30.0f).epsilon (1.0e-4));
}

TEST_CASE ("a spike is heard after the mean delay of its sign and decays with the synapse's time constant")
{
    SynapticCurrents currents;
    currents.prepare (five(), 0.001);
    currents.countSpike (0, SynapticCurrents::unitsOf (20.0));
    currents.countSpike (1, SynapticCurrents::unitsOf (60.0));
    std::vector<float> excitatory, inhibitory;
    for (int tick = 0; tick < 40; ++tick)
    {
        currents.tick (1.0f, 1.0f);
        excitatory.push_back (currents.excitatory());
        inhibitory.push_back (currents.inhibitory());
    }
    CHECK (excitatory[3] == 0.0f);
    CHECK (excitatory[4] > 0.0f);
    CHECK (inhibitory[1] == 0.0f);
    CHECK (inhibitory[2] > 0.0f);
    CHECK (excitatory[9] / excitatory[4] == Catch::Approx (std::exp (-1.0)).epsilon (1.0e-4));
    float area = 0.0f;
    for (const auto current : inhibitory)
        area += current;
    CHECK (area == Catch::Approx (60.0f * 5.0f / 5.0f).epsilon (0.002)); // pA ms a neuron
    for (int tick = 0; tick < 1000; ++tick)
        currents.tick (1.0f, 1.0f);
    CHECK (currents.excitatory() == 0.0f);
}

TEST_CASE ("the mean current is that of synapses which are simulated one by one")
{
    // 100 neurons, each spike adding its weight to the current of one other neuron 5 ms later, in steps of 0.1 ms.
    RandomStream random (3);
    MonitoredNetwork network (std::vector<std::uint8_t> (100, 0), std::vector<std::uint8_t> (100, 0), 1);
    for (int from = 0; from < 100; ++from)
        network.addSynapse (from, 50.0, 5.0);
    SynapticCurrents currents;
    currents.prepare (network, 0.001);
    const auto decay = std::exp (-0.1 / 5.0);
    std::array<int, 51> arriving {};
    double current = 0.0, error = 0.0, size = 0.0;
    for (int step = 0; step < 100000; ++step)
    {
        auto& slot = arriving[static_cast<size_t> (step % 51)];
        current = current * decay + slot * 50.0 / 100.0;
        slot = 0;
        for (int neuron = 0; neuron < 100; ++neuron)
            if (random.uniform() < 0.002)
            {
                currents.countSpike (0, SynapticCurrents::unitsOf (50.0));
                ++arriving[static_cast<size_t> ((step + 50) % 51)];
            }
        if (step % 10 == 9)
        {
            currents.tick (1.0f, 1.0f);
            const auto difference = static_cast<double> (currents.excitatory()) - current;
            error += difference * difference;
            size += current * current;
        }
    }
    CHECK (std::sqrt (error / size) < 0.1);
}

TEST_CASE ("a weight or delay that the monitors cannot hold is refused")
{
    auto network = five();
    network.addSynapse (4, -60.0, 1000.0);
    SynapticCurrents currents;
    CHECK_THROWS_AS (currents.prepare (network, 0.001), std::invalid_argument);
    CHECK_THROWS_AS (SynapticCurrents::unitsOf (5.0e6), std::invalid_argument);
    CHECK_THROWS_AS (SynapticCurrents::unitsOf (std::nan ("")), std::invalid_argument);
    CHECK (SynapticCurrents::unitsOf (0.5) == 512);
}
