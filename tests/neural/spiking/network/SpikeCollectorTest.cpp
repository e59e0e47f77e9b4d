#include "neural/spiking/network/SpikeCollector.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

TEST_CASE ("marks become spikes, sorted by step and then by neuron")
{
    SpikeCollector collector;
    collector.prepare (5, 32);
    auto* marks = collector.marks();
    marks[0] = 0b100;
    marks[2] = 0b101;
    marks[4] = 0x80000001u;
    const auto spikes = collector.collect (100, 32);
    const std::vector<Spike> expected { { 100, 2 }, { 100, 4 }, { 102, 0 }, { 102, 2 }, { 131, 4 } };
    CHECK (std::vector<Spike> (spikes.begin(), spikes.end()) == expected);
}

TEST_CASE ("when all fire in all steps, nothing is left out")
{
    SpikeCollector collector;
    collector.prepare (7, 10);
    for (int n = 0; n < 7; ++n)
        collector.marks()[n] = 0x3ffu;
    const auto spikes = collector.collect (0, 10);
    REQUIRE (spikes.size() == 70);
    for (size_t i = 0; i < spikes.size(); ++i)
        CHECK (spikes[i] == Spike { static_cast<std::int64_t> (i / 7), static_cast<std::int32_t> (i % 7) });
}
