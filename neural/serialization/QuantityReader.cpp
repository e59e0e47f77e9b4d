#include "neural/serialization/QuantityReader.h"

#include "neural/serialization/ExperimentLimits.h"

#include <cmath>

namespace galvani
{

Distribution readDistribution (const JsonNode& node, double least, double greatest, std::optional<size_t> listLength)
{
    Distribution distribution;
    distribution.least = least;
    distribution.greatest = greatest;
    if (node.isNumber())
    {
        distribution.first = node.number (least, greatest);
        return distribution;
    }
    if (node.isList())
    {
        if (! listLength)
            node.refuse ("a list has no place here");
        if (node.size() != *listLength)
            node.refuse ("a list of " + std::to_string (node.size()) + ", not of " + std::to_string (*listLength));
        distribution.kind = Distribution::Kind::list;
        distribution.list = node.numbers (least, greatest);
        return distribution;
    }
    if (! node.isObject())
        node.refuse (std::string ("this is neither a number") + (listLength ? ", a list" : "")
                     + R"(, {"uniform":[low,high]} nor {"normal":[mean,sd]})");

    JsonObject object (node);
    const auto uniform = object.optional ("uniform"), normal = object.optional ("normal");
    object.refuseOthers();
    if (uniform.has_value() == normal.has_value())
        node.refuse (R"(this is neither {"uniform":[low,high]} nor {"normal":[mean,sd]})");
    const auto& pair = uniform ? *uniform : *normal;
    if (pair.size() != 2)
        pair.refuse ("a list of " + std::to_string (pair.size()) + ", not of 2");
    distribution.kind = uniform ? Distribution::Kind::uniform : Distribution::Kind::normal;
    distribution.first = pair[0].number (least, greatest);
    distribution.second =
        uniform ? pair[1].number (distribution.first, greatest) : pair[1].number (0.0, greatest - least);
    return distribution;
}

std::int64_t stepsNearest (double milliseconds, double dt_ms) { return std::llround (milliseconds / dt_ms); }

std::int64_t readDuration (const JsonNode& node, double longest_ms, double dt_ms)
{
    const auto milliseconds = node.number (0.0, longest_ms);
    const auto steps = stepsNearest (milliseconds, dt_ms);
    if (milliseconds > 0.0 && steps == 0)
        node.refuse (numberText (milliseconds) + " is less than half a step of " + numberText (dt_ms));
    return steps;
}

} // namespace galvani
