#include "neural/serialization/PopulationReader.h"

#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/QuantityReader.h"

#include <algorithm>
#include <numeric>

namespace galvani
{

namespace
{

constexpr double largestSheet = 1.0e6;

template <typename Named>
std::vector<std::string_view> namesOf (std::span<const Named> list)
{
    std::vector<std::string_view> names;
    for (const auto& entry : list)
        names.push_back (entry.name);
    return names;
}

void readConstants (const JsonNode& node, const NeuronModel& model, PopulationPlan& plan)
{
    JsonObject constants (node);
    for (const auto& constant : model.constants)
        if (const auto value = constants.optional (constant.name))
            plan.constants.push_back ({ &constant, readDistribution (*value, constant.least, constant.greatest,
                                                                     static_cast<size_t> (plan.neurons.size)) });
    constants.refuseOthers();
    // What is one for all is the neuron's own from here on.
    std::erase_if (plan.constants,
                   [&] (const ConstantPlan& given)
                   {
                       if (given.value.isConstant())
                           given.constant->in (plan.neuron) = given.value.first;
                       return given.value.isConstant();
                   });
}

Sheet readSheet (const JsonNode& node)
{
    JsonObject given (node);
    Sheet sheet;
    sheet.width = given.number ("width", 1.0e-3, largestSheet, sheet.width);
    sheet.height = given.number ("height", 1.0e-3, largestSheet, sheet.height);
    if (const auto arrangement = given.optional ("arrangement"))
        sheet.arrangement = arrangement->choice ({ "grid", "scattered" }, "arrangement") == 0
                                ? Sheet::Arrangement::grid
                                : Sheet::Arrangement::scattered;
    given.refuseOthers();
    return sheet;
}

std::vector<std::int32_t> neuronsNear (const JsonNode& node, const Experiment& experiment, size_t population)
{
    JsonObject place (node);
    const auto centre = place.required ("centre");
    if (centre.size() != 2)
        centre.refuse ("this is not [x,y]");
    const PlanePosition middle { centre[0].number (-largestSheet, largestSheet),
                                 centre[1].number (-largestSheet, largestSheet) };
    const auto radius = place.number ("radius", 0.0, largestSheet);
    place.refuseOthers();

    const auto& plan = experiment.populations[population];
    if (! plan.sheet)
        node.refuse ("population " + inQuotes (plan.name) + " has no sheet");
    const auto positions = positionsOf (experiment, population);
    std::vector<std::int32_t> neurons;
    for (size_t i = 0; i < positions.size(); ++i)
        if (distanceBetween (positions[i], middle) <= radius)
            neurons.push_back (plan.neurons.first + static_cast<std::int32_t> (i));
    if (neurons.empty())
        node.refuse ("no neuron lies there");
    return neurons;
}

} // namespace

void readPopulation (const JsonNode& node, Experiment& experiment)
{
    JsonObject given (node);
    PopulationPlan plan;

    const auto name = given.required ("name");
    plan.name = name.text();
    for (size_t other = 0; other < experiment.populations.size(); ++other)
        if (experiment.populations[other].name == plan.name)
            name.refuse ("populations[" + std::to_string (other) + "] is called " + inQuotes (plan.name) + " too");

    const auto size = given.required ("size");
    plan.neurons = { experiment.neurons(),
                     static_cast<std::int32_t> (size.wholeNumber (1, experimentLimits::neurons)) };
    if (const auto sum = std::int64_t { plan.neurons.first } + plan.neurons.size; sum > experimentLimits::neurons)
        size.refuse ("with " + std::to_string (plan.neurons.size) + " there are " + std::to_string (sum)
                     + " neurons; there may be " + std::to_string (experimentLimits::neurons));

    const auto models = neuronModels();
    const auto modelName = given.optional ("model");
    const auto& model = models[modelName ? modelName->choice (namesOf (models), "model") : 0];
    plan.neuron = model.usual;
    if (const auto regime = given.optional ("regime"))
    {
        if (model.regimes.empty())
            regime->refuse ("model " + inQuotes (model.name) + " has no regimes");
        plan.neuron = model.regimes[regime->choice (namesOf (model.regimes), "regime")].neuron;
    }
    if (const auto constants = given.optional ("parameters"))
        readConstants (*constants, model, plan);
    if (const auto potential = given.optional ("initial_v_mV"))
        plan.initialPotential_mV = readDistribution (*potential, lowestPotential_mV, highestPotential_mV,
                                                     static_cast<size_t> (plan.neurons.size));
    if (const auto sheet = given.optional ("sheet"))
        plan.sheet = readSheet (*sheet);
    if (const auto sign = given.optional ("sign"))
        plan.sign = sign->choice ({ "excitatory", "inhibitory" }, "sign") == 0 ? PopulationPlan::Sign::excitatory
                                                                               : PopulationPlan::Sign::inhibitory;
    if (const auto hemisphere = given.optional ("hemisphere"))
        plan.hemisphere = hemisphere->choice ({ "left", "right" }, "hemisphere") == 0
                              ? PopulationPlan::Hemisphere::left
                              : PopulationPlan::Hemisphere::right;
    given.refuseOthers();
    experiment.populations.push_back (std::move (plan));
}

size_t readPopulationName (const JsonNode& node, const Experiment& experiment)
{
    const auto& name = node.text();
    for (size_t p = 0; p < experiment.populations.size(); ++p)
        if (experiment.populations[p].name == name)
            return p;
    node.refuse ("there is no population " + inQuotes (name));
}

std::vector<std::int32_t> readNeurons (const std::optional<JsonNode>& node, const Experiment& experiment,
                                       size_t population)
{
    const auto [first, size] = experiment.populations[population].neurons;
    if (! node || (node->isText() && node->text() == "all"))
    {
        std::vector<std::int32_t> all (static_cast<size_t> (size));
        std::iota (all.begin(), all.end(), first);
        return all;
    }
    if (node->isObject())
        return neuronsNear (*node, experiment, population);
    if (! node->isList())
        node->refuse (R"(this is neither "all", a list nor {"centre":[x,y],"radius":r})");
    if (node->size() == 0)
        node->refuse ("no neuron is named");

    std::vector<std::int32_t> neurons;
    std::vector<bool> isNamed (static_cast<size_t> (size));
    neurons.reserve (node->size());
    for (size_t i = 0; i < node->size(); ++i)
    {
        const auto& entry = node->value()[i];
        const auto inRange =
            entry.is_number_unsigned() && entry.get<std::uint64_t>() < static_cast<std::uint64_t> (size);
        const auto neuron =
            inRange ? entry.get<std::int32_t>() : static_cast<std::int32_t> ((*node)[i].wholeNumber (0, size - 1));
        if (isNamed[static_cast<size_t> (neuron)])
            (*node)[i].refuse (std::to_string (neuron) + " stands there twice");
        isNamed[static_cast<size_t> (neuron)] = true;
        neurons.push_back (first + neuron);
    }
    return neurons;
}

} // namespace galvani
