#include "neural/brain/AxonSample.h"

#include "neural/brain/Brain.h"
#include "neural/brain/BrainNetwork.h"

#include <catch2/catch_test_macros.hpp>

#include <set>
#include <tuple>

using namespace galvani;

TEST_CASE ("the axons that a layout names are synapses of that brain, with their delays")
{
    const BrainSpec spec { 256, 7 };
    const Brain brain (spec);
    const auto network = brainNetwork (spec, brain.layout());
    std::set<std::tuple<int, int, int>> synapses;
    for (const auto& projection : network.projections)
        for (const auto& synapse : projection.synapses)
            synapses.insert ({ synapse.from, synapse.to, synapse.delaySteps });

    const auto& axons = brain.layout().axons;
    REQUIRE (axons.size() == 256 * axonsShown);
    int named = 0, crossing = 0;
    for (size_t i = 0; i < axons.size(); ++i)
    {
        if (axons[i].neuron < 0)
            continue;
        const auto from = static_cast<int> (i / axonsShown);
        CAPTURE (from, axons[i].neuron);
        CHECK (synapses.count ({ from, axons[i].neuron, axons[i].delaySteps }) == 1);
        const auto crosses = (from < 128) != (axons[i].neuron < 128);
        CHECK (crosses == (i % axonsShown == axonsShown - 1));
        ++named;
        crossing += crosses ? 1 : 0;
    }
    CHECK (named > 800);
    CHECK (crossing > 150);
}

TEST_CASE ("the three axons of a neuron within its hemisphere end at different neurons")
{
    const auto axons = Brain ({ 256, 3 }).layout().axons;
    for (size_t i = 0; i < axons.size(); i += axonsShown)
    {
        REQUIRE (axons[i].neuron >= 0);
        CHECK (axons[i].neuron != axons[i + 1].neuron);
        CHECK ((axons[i + 1].neuron != axons[i + 2].neuron || axons[i + 2].neuron < 0)); // few have less than three
    }
}
