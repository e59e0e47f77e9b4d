#include "neural/spiking/network/SynapseTable.h"

#include <catch2/catch_test_macros.hpp>

#include <vector>

using namespace galvani;

TEST_CASE ("synapses lie class by class, source by source, by delay and target")
{
    const std::vector<Synapse> synapses {
        { 1, 3, 5.0, 12 }, { 0, 2, 4.0, 3 }, { 1, 0, 3.0, 12 }, { 1, 2, 2.0, 11 }, { 0, 1, 1.0, 31 }
    };
    const auto table = SynapseTable<float>::of (synapses, 4, 6, 10);
    CHECK (table.weight == AlignedVector<float> { 4.0f, 2.0f, 3.0f, 5.0f, 1.0f });
    CHECK (table.leastDelay == 3);
    CHECK (table.longestDelay == 31);
    CHECK (table.delayOf (3) == 12);
    CHECK (table.targetOf (3) == 3);
    CHECK (table.classes() == 4);
    CHECK (table.isInUse (0));
    CHECK (table.isInUse (1));
    CHECK_FALSE (table.isInUse (2));
    CHECK (table.isInUse (3));
    const auto run = table.run (1, 1);
    CHECK (table.runStart[run] == 1);
    CHECK (table.runStart[run + 1] == 4);
}

TEST_CASE ("neurons whose weights are all equal are known")
{
    const std::vector<Synapse> synapses { { 0, 1, 5.0, 1 }, { 0, 2, 5.0, 2 }, { 1, 0, 5.0, 1 }, { 1, 2, 6.0, 1 } };
    const auto table = SynapseTable<double>::of (synapses, 3, 6, 10);
    CHECK (table.oneWeight[0] == 1);
    CHECK (table.oneWeight[1] == 0);
}
