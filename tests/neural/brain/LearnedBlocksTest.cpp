#include "neural/brain/LearnedBlocks.h"

#include "neural/brain/Brain.h"
#include "neural/brain/BrainNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <tuple>
#include <utility>

using namespace galvani;

TEST_CASE ("a network tells which neurons each of its weights joins")
{
    const BrainSpec spec { 256, 3 };
    const auto layout = layOutBrain (spec);
    SpikingNetwork<float> network;
    NetworkOptions options;
    options.exactPlasticity = false;
    network.prepare (brainNetwork (spec, layout), options);

    // The same synapses by another way, which gives ends and weights together but in another order.
    using Row = std::tuple<std::int32_t, std::int32_t, float>;
    std::vector<Row> expected, found;
    for (const auto& synapse : network.currentSynapses (0))
        expected.emplace_back (synapse.from, synapse.to, static_cast<float> (synapse.weight_pA));
    const auto ends = network.ends (0);
    const auto weights = std::as_const (network).weights (0);
    REQUIRE (ends.size() == weights.size());
    for (size_t s = 0; s < ends.size(); ++s)
        found.emplace_back (ends[s].from, ends[s].to, weights[s]);
    std::sort (expected.begin(), expected.end());
    std::sort (found.begin(), found.end());
    CHECK (found == expected);
}

TEST_CASE ("synapses are counted by the groups that they lie between, and their means taken")
{
    const auto layout = layOutBrain ({ 256, 1 }); // 8 neurons a group
    const std::vector<SynapseEnds> ends { { 0, 9 }, { 7, 15 }, { 9, 0 }, { 130, 255 } };
    const std::vector<float> weights { 2.0f, 4.0f, 5.0f, 7.0f };
    const auto blocks = LearnedBlocks::of (ends, weights, layout, 21.0f);
    CHECK (blocks.largest_pA == 21.0f);
    CHECK (blocks.blockOf[0] == LearnedBlocks::index (0, 1));
    CHECK (blocks.blockOf[3] == LearnedBlocks::index (16, 31));
    CHECK (blocks.synapses[LearnedBlocks::index (0, 1)] == 2);
    CHECK (blocks.wired_pA[LearnedBlocks::index (0, 1)] == 3.0f);
    CHECK (blocks.wired_pA[LearnedBlocks::index (1, 0)] == 5.0f);
    CHECK (blocks.wired_pA[LearnedBlocks::index (5, 5)] == 0.0f);
}
