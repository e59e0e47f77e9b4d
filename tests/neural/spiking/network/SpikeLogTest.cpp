#include "neural/spiking/network/SpikeLog.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

namespace
{

std::vector<int> neuronsOf (const SpikeLog<float>& log, int stretchesAgo)
{
    std::vector<int> neurons;
    const auto run = log.of (stretchesAgo);
    for (size_t i = 0; i < run.count; ++i)
        neurons.push_back (log.at (run.first + i).neuron);
    return neurons;
}

} // namespace

TEST_CASE ("spikes are found by the stretch that they were emitted in")
{
    SpikeLog<float> log;
    log.prepare (3, 64, false);
    log.add ({ 0, 1, 1.0f, false });
    log.add ({ 0, 2, 1.0f, false });
    log.beginStretch();
    log.beginStretch();
    log.add ({ 20, 3, 1.0f, false });
    CHECK (neuronsOf (log, 0) == std::vector { 3 });
    CHECK (neuronsOf (log, 1).empty());
    CHECK (neuronsOf (log, 2) == std::vector { 1, 2 });
}

TEST_CASE ("in real time what finds no room is refused, and room comes back with time")
{
    SpikeLog<float> log;
    log.prepare (2, 64, false);
    for (int i = 0; i < 64; ++i)
        CHECK (log.add ({ 0, i, 1.0f, false }));
    CHECK_FALSE (log.add ({ 0, 64, 1.0f, false }));
    for (int i = 0; i < 3; ++i)
        log.beginStretch();
    CHECK (log.add ({ 30, 65, 1.0f, false }));
    CHECK (neuronsOf (log, 0) == std::vector { 65 });
}

TEST_CASE ("otherwise the log grows and keeps what it holds")
{
    SpikeLog<float> log;
    log.prepare (2, 64, true);
    std::vector<int> expected;
    for (int i = 0; i < 50; ++i)
        log.add ({ 0, -1, 1.0f, false });
    for (int stretch = 0; stretch < 3; ++stretch)
        log.beginStretch();
    for (int i = 0; i < 500; ++i)
    {
        CHECK (log.add ({ 0, i, 1.0f, false }));
        expected.push_back (i);
    }
    log.beginStretch();
    CHECK (neuronsOf (log, 1) == expected);
}
