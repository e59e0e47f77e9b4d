#include "neural/serialization/ModelReader.h"

#include "neural/serialization/ExperimentError.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/ModelLayerReader.h"
#include "neural/serialization/ModelLimits.h"

#include <algorithm>

namespace galvani
{

namespace
{

namespace limits = modelLimits;

template <typename Real>
DenseLayers<Real> layersOf (const nlohmann::json& document)
{
    JsonObject model (JsonNode (document, ""));
    ModelLayerReader<Real> reader (readWidth (model.required ("in_shape")));
    const auto list = model.required ("layers");
    if (list.size() > limits::layers)
        list.refuse (std::to_string (list.size()) + " layers; there may be " + std::to_string (limits::layers));
    for (size_t i = 0; i < list.size(); ++i)
        reader.read (list[i]);
    auto layers = reader.take();
    if (layers.empty())
        list.refuse ("there is no layer that computes anything");
    return layers;
}

} // namespace

template <typename Real>
DenseLayers<Real> readModel (std::string_view json)
{
    if (json.find_first_not_of (" \t\r\n") == std::string_view::npos)
        throw ModelError ("is empty");
    try
    {
        return layersOf<Real> (
            parseDocument (json, { limits::documentBytes, limits::nesting, limits::documentValues }));
    }
    catch (const ExperimentError& problem)
    {
        throw ModelError (problem.what());
    }
}

template DenseLayers<float> readModel (std::string_view);
template DenseLayers<double> readModel (std::string_view);

} // namespace galvani
