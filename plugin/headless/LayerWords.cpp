#include "plugin/headless/LayerWords.h"

#include "neural/serialization/ActivationNames.h"
#include "neural/serialization/ModelLimits.h"

#include <charconv>
#include <stdexcept>
#include <string>

namespace galvani
{

namespace
{

namespace limits = modelLimits;

[[noreturn]] void refuse (std::string_view part, const std::string& reason)
{
    throw std::invalid_argument ("`" + std::string (part.substr (0, 40)) + "` " + reason);
}

/** Takes a number off the front of a part. */
int takeUnits (std::string_view& rest, std::string_view part)
{
    const auto digits = std::min (rest.find_first_not_of ("0123456789"), rest.size());
    if (digits == 0)
        refuse (part, "does not begin with a number of units");
    int units = 0;
    const auto problem = std::from_chars (rest.data(), rest.data() + digits, units).ec;
    if (problem != std::errc() || units < 1 || units > limits::units)
        refuse (part, "is not within 1 to " + std::to_string (limits::units) + " units");
    rest.remove_prefix (digits);
    return units;
}

LayerWords::Layer readLayer (std::string_view part)
{
    auto rest = part;
    LayerWords::Layer layer;
    layer.units = takeUnits (rest, part);
    const auto activation = activationCalled (rest == "lif" ? "lif_rate" : rest);
    if (! activation)
        refuse (part, "has an unknown activation; there is: " + activationNames() + ", lif");
    layer.activation = *activation;
    if (layer.activation == Activation::softmax && layer.units == 1)
        refuse (part, "would always be 1: a softmax shares out between units");
    return layer;
}

} // namespace

LayerWords readLayerWords (std::string_view words)
{
    LayerWords plan;
    std::int64_t weights = 0, width = 0;
    for (auto rest = words; ! rest.empty() || plan.inputs == 0;)
    {
        const auto end = rest.find (',');
        const auto part = rest.substr (0, end);
        if (plan.inputs == 0)
        {
            auto behind = part;
            plan.inputs = takeUnits (behind, part);
            if (! behind.empty())
                refuse (part, "is not the number of inputs alone, which comes first");
            width = plan.inputs;
        }
        else
        {
            plan.layers.push_back (readLayer (part));
            weights += (width + 1) * plan.layers.back().units;
            width = plan.layers.back().units;
        }
        if (end != std::string_view::npos && end + 1 == rest.size())
            refuse (words, "ends with a comma");
        rest.remove_prefix (end == std::string_view::npos ? rest.size() : end + 1);
    }
    if (plan.layers.empty())
        refuse (words, "has inputs, but no layer");
    if (plan.layers.size() > limits::layers)
        refuse (words, "has more than " + std::to_string (limits::layers) + " layers");
    if (weights > limits::weights)
        refuse (words,
                "has " + std::to_string (weights) + " weights; there may be " + std::to_string (limits::weights));
    return plan;
}

} // namespace galvani
