#include "neural/serialization/ConnectionReader.h"

#include "neural/serialization/ExperimentLimits.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/PlasticityReader.h"
#include "neural/serialization/PopulationReader.h"
#include "neural/serialization/QuantityReader.h"

#include <algorithm>
#include <limits>

namespace galvani
{

namespace
{

namespace limits = experimentLimits;

PairRule readPairs (const JsonNode& node, std::int32_t sources, std::int32_t targets)
{
    PairRule rule;
    rule.pairs.reserve (node.size());
    const auto end = [] (const nlohmann::json& entry, std::int32_t size)
    {
        const auto inRange =
            entry.is_number_unsigned() && entry.get<std::uint64_t>() < static_cast<std::uint64_t> (size);
        return inRange ? entry.get<std::int32_t>() : -1;
    };
    for (const auto& pair : node.value())
    {
        const auto isPair = pair.is_array() && pair.size() == 2;
        const auto source = isPair ? end (pair[0], sources) : -1, target = isPair ? end (pair[1], targets) : -1;
        if (source < 0 || target < 0)
        {
            // Only now is it worth while to make out the place.
            const auto wrong = node[rule.pairs.size()];
            if (! isPair)
                wrong.refuse ("this is not a pair [from,to]");
            wrong[source < 0 ? 0 : 1].wholeNumber (0, (source < 0 ? sources : targets) - 1);
            wrong.refuse ("neurons are counted in whole numbers");
        }
        rule.pairs.emplace_back (source, target);
    }
    return rule;
}

DistanceRule readDistance (const JsonNode& node)
{
    JsonObject given (node);
    DistanceRule rule;
    rule.reach = given.number ("reach", 1.0e-6, 1.0e7);
    rule.peak = given.number ("peak_probability", 0.0, 1.0);
    given.refuseOthers();
    return rule;
}

void requireSheets (const JsonNode& node, const PopulationPlan& from, const PopulationPlan& to)
{
    for (const auto* population : { &from, &to })
        if (! population->sheet)
            node.refuse ("population " + inQuotes (population->name) + " has no sheet");
}

ConnectionRule readRule (JsonObject& given, const PopulationPlan& from, const PopulationPlan& to, bool allowSelf)
{
    std::optional<ConnectionRule> rule;
    std::string_view already;
    const auto take = [&] (std::string_view key, const auto& read)
    {
        const auto node = given.optional (key);
        if (! node)
            return;
        if (rule)
            node->refuse ("there is " + std::string (already) + " already");
        rule = read (*node);
        already = key;
    };
    const auto leftOut = from.neurons == to.neurons && ! allowSelf ? 1 : 0;
    const auto degree = [&] (const JsonNode& node, const PopulationPlan& drawnFrom)
    { return static_cast<std::int32_t> (node.wholeNumber (0, drawnFrom.neurons.size - leftOut)); };

    take ("probability", [] (const JsonNode& node) { return ProbabilityRule { node.number (0.0, 1.0) }; });
    take ("in_degree", [&] (const JsonNode& node) { return InDegreeRule { degree (node, from) }; });
    take ("out_degree", [&] (const JsonNode& node) { return OutDegreeRule { degree (node, to) }; });
    take ("distance",
          [&] (const JsonNode& node)
          {
              requireSheets (node, from, to);
              return readDistance (node);
          });
    take ("pairs", [&] (const JsonNode& node) { return readPairs (node, from.neurons.size, to.neurons.size); });
    if (! rule)
        given.node().refuse ("one of probability, in_degree, out_degree, distance and pairs is missing");
    return std::move (*rule);
}

/** Which weights the source's sign and plasticity allow, and whether the given ones are such. */
void boundWeights (const JsonNode& node, const PopulationPlan& from, ConnectionPlan& plan)
{
    auto& [drawn, factor, least, greatest] = plan.weight;
    std::string why;
    if (from.sign == PopulationPlan::Sign::excitatory)
    {
        least = 0.0;
        why = "population " + inQuotes (from.name) + " is excitatory";
    }
    if (from.sign == PopulationPlan::Sign::inhibitory)
    {
        greatest = 0.0;
        why = "population " + inQuotes (from.name) + " is inhibitory";
    }
    const auto isBounded = plan.kind.stdp.has_value();
    if (isBounded)
    {
        least = std::max (least, 0.0);
        greatest = std::min (greatest, plan.kind.stdp->largest_pA);
        if (why.empty() || greatest > 0.0)
            why = "with STDP a weight is in 0.." + numberText (plan.kind.stdp->largest_pA);
    }

    const auto fits = [&] (double weight) { return weight * factor >= least && weight * factor <= greatest; };
    const auto refuse = [&] (const JsonNode& place, double weight)
    { place.refuse (numberText (weight * factor) + " has no place here: " + why); };
    switch (drawn.kind)
    {
        case Distribution::Kind::list:
            for (size_t i = 0; i < drawn.list.size(); ++i)
                if (! fits (drawn.list[i]))
                    refuse (node[i], drawn.list[i]);
            break;
        case Distribution::Kind::uniform:
            // A range may reach over the bounds, and is then cut off; but there must be something left.
            if (isBounded ? ! fits (drawn.first) : drawn.first * factor > greatest)
                refuse (node, drawn.first);
            if (isBounded ? ! fits (drawn.second) : drawn.second * factor < least)
                refuse (node, drawn.second);
            break;
        case Distribution::Kind::constant:
        case Distribution::Kind::normal:
            if (! fits (drawn.first))
                refuse (node, drawn.first);
            break;
    }
}

DelayRule readDelay (const JsonNode& node, std::optional<size_t> listLength, const PopulationPlan& from,
                     const PopulationPlan& to)
{
    DelayRule rule;
    if (node.isObject() && node.value().contains ("per_unit_ms"))
    {
        requireSheets (node, from, to);
        JsonObject given (node);
        rule.perUnit_ms = given.number ("per_unit_ms", 0.0, 1.0e9);
        rule.offset_ms = Distribution::constant (given.number ("offset_ms", 0.0, limits::delay_ms, 0.0));
        given.refuseOthers();
        return rule;
    }
    rule.offset_ms = readDistribution (node, 0.0, limits::delay_ms, listLength);
    return rule;
}

} // namespace

void readConnection (const JsonNode& node, double callosalStrength, Experiment& experiment)
{
    JsonObject given (node);
    ConnectionPlan plan;
    plan.from = readPopulationName (given.required ("from"), experiment);
    plan.to = readPopulationName (given.required ("to"), experiment);
    const auto& from = experiment.populations[plan.from];
    const auto& to = experiment.populations[plan.to];

    const auto allowSelf = given.optional ("allow_self");
    plan.allowSelf = allowSelf && allowSelf->flag();
    plan.rule = readRule (given, from, to, plan.allowSelf);
    const auto* pairs = std::get_if<PairRule> (&plan.rule);
    const auto listLength = pairs != nullptr ? std::optional (pairs->pairs.size()) : std::nullopt;

    plan.kind.synapticTime_ms =
        given.number ("tau_syn_ms", limits::shortestTime_ms, limits::longestTime_ms, plan.kind.synapticTime_ms);
    if (const auto plasticity = given.optional ("plasticity"))
        readPlasticity (*plasticity, plan.kind);

    const auto weight = given.required ("weight_pA");
    plan.weight.drawn_pA = readDistribution (weight, -limits::weight_pA, limits::weight_pA, listLength);
    plan.weight.factor = from.isAcross (to) ? callosalStrength : 1.0;
    boundWeights (weight, from, plan);

    plan.delay = readDelay (given.required ("delay_ms"), listLength, from, to);
    given.refuseOthers();
    experiment.connections.push_back (std::move (plan));
}

} // namespace galvani
