#include "neural/spiking/models/NeuronModels.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <set>
#include <string>

using namespace galvani;

TEST_CASE ("every constant of a model has a name of its own, and none is left out")
{
    const std::array sizes { sizeof (LifParameters), sizeof (AdexParameters), sizeof (IzhikevichParameters) };
    for (size_t m = 0; m < neuronModels().size(); ++m)
    {
        const auto& model = neuronModels()[m];
        INFO (model.name);
        std::set<std::string_view> names;
        std::set<const double*> places;
        auto neuron = model.usual;
        for (const auto& constant : model.constants)
        {
            INFO (constant.name);
            names.insert (constant.name);
            auto& value = constant.in (neuron);
            places.insert (&value);
            CHECK (value >= constant.least);
            CHECK (value <= constant.greatest);
        }
        CHECK (names.size() == model.constants.size());
        CHECK (places.size() == model.constants.size());
        CHECK (model.constants.size() >= sizes[m] / sizeof (double) - 1); // LIF has a synapse of its own besides
    }
}

TEST_CASE ("both models have the five regimes, whose constants are within bounds")
{
    CHECK (neuronModels()[0].name == "lif");
    CHECK (neuronModels()[0].regimes.empty());
    for (const auto& model : neuronModels().subspan (1))
    {
        INFO (model.name);
        for (const auto* name : { "regular_spiking", "bursting", "chattering", "fast_spiking", "low_threshold" })
        {
            INFO (name);
            const auto found = std::find_if (model.regimes.begin(), model.regimes.end(),
                                             [&] (const auto& regime) { return regime.name == name; });
            REQUIRE (found != model.regimes.end());
            auto neuron = found->neuron;
            CHECK (neuron.index() == model.usual.index());
            for (const auto& constant : model.constants)
            {
                CHECK (constant.in (neuron) >= constant.least);
                CHECK (constant.in (neuron) <= constant.greatest);
            }
        }
    }
}
