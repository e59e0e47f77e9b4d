#include "neural/serialization/ModelLayerReader.h"

#include "neural/serialization/ActivationNames.h"
#include "neural/serialization/DecimalNumber.h"
#include "neural/serialization/JsonDocument.h"
#include "neural/serialization/ModelLimits.h"

#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

void checkSize (const JsonNode& list, std::int64_t wanted, const std::string& entries, const std::string& of)
{
    if (const auto size = static_cast<std::int64_t> (list.size()); size != wanted)
        list.refuse (std::to_string (size) + " " + entries + " for " + std::to_string (wanted) + " " + of);
}

/** Hands each number to a receiver. The place is only made out when it is needed: lists are long. */
template <typename Receive>
void readNumbers (const JsonNode& list, const Receive& receive)
{
    Eigen::Index index = 0;
    for (const auto& entry : list.value())
    {
        const auto number = entry.is_number() ? entry.template get<double>() : std::numeric_limits<double>::infinity();
        if (! (number >= -largestForFloat && number <= largestForFloat))
            list[static_cast<size_t> (index)].number (-largestForFloat, largestForFloat);
        receive (index++, withinFloat (number));
    }
}

LifRateCurve readCurve (JsonObject& layer)
{
    LifRateCurve curve;
    const auto given = layer.optional ("curve");
    if (! given)
        return curve;
    constexpr double shortest_s = 1.0e-6, longest_s = 1.0e3, least = 1.0e-6, greatest = 1.0e6;
    JsonObject constants (*given);
    curve.refractory_s = constants.number ("refractory_s", shortest_s, longest_s, curve.refractory_s);
    curve.membrane_s = constants.number ("membrane_s", shortest_s, longest_s, curve.membrane_s);
    curve.softness = constants.number ("softness", least, greatest, curve.softness);
    curve.scale = constants.number ("scale", least, greatest, curve.scale);
    constants.refuseOthers();
    return curve;
}

template <typename Real>
void setActivation (DenseLayer<Real>& layer, JsonObject& given, const std::optional<JsonNode>& name)
{
    if (! name)
        return;
    const auto found = activationCalled (name->text());
    if (! found)
        name->refuse ("there is no activation " + inQuotes (name->text()) + " (there is: " + activationNames() + ")");
    layer.activation = *found;
    if (layer.activation == Activation::lifRate)
        layer.curve = readCurve (given);
    if (layer.activation != Activation::leakyRelu)
        return;
    for (const auto* const key : { "alpha", "negative_slope" })
        // A hair of tolerance: the slope may have been through single precision.
        if (const auto slope = given.optional (key);
            slope && std::abs (slope->number (0.0, 1.0) - leakOfLeakyRelu) > 1.0e-8)
            slope->refuse ("a leaky_relu falls by " + numberText (leakOfLeakyRelu) + " here, not by "
                           + numberText (slope->number (0.0, 1.0)));
}

} // namespace

std::int64_t readWidth (const JsonNode& shape)
{
    constexpr size_t mostDimensions = 3; // batch, time, features
    const auto dimensions = shape.size();
    if (dimensions < 1 || dimensions > mostDimensions)
        shape.refuse ("a shape of " + std::to_string (dimensions) + " entries; there are to be 1 to "
                      + std::to_string (mostDimensions) + ", the last one of them the number of values");
    for (size_t i = 0; i + 1 < dimensions; ++i)
        if (! shape[i].value().is_null())
            shape[i].wholeNumber (1, std::numeric_limits<std::int32_t>::max());
    return shape[dimensions - 1].wholeNumber (1, modelLimits::units);
}

template <typename Real>
void ModelLayerReader<Real>::read (const JsonNode& node)
{
    JsonObject given (node);
    const auto type = given.required ("type");
    const auto& name = type.text();
    const auto isDense = name == "dense" || name == "time-distributed-dense";
    if (! isDense && name != "simple_rnn" && name != "activation")
        type.refuse ("a layer of type " + inQuotes (name)
                     + " cannot be loaded (dense, time-distributed-dense, activation and simple_rnn can)");
    const auto outputs = readWidth (given.required ("shape"));
    if (isDense)
        readDense (given, outputs);
    else if (name == "simple_rnn")
        readRecurrent (given, outputs);
    else
        readActivationLayer (given, outputs);
    given.refuseMisspelt();
    width = outputs;
}

template <typename Real>
void ModelLayerReader<Real>::readDense (JsonObject& given, std::int64_t outputs)
{
    Layer layer;
    setActivation (layer, given, given.optional ("activation"));
    const auto weights = given.required ("weights");
    if (weights.size() < 1 || weights.size() > 2)
        weights.refuse ("a dense layer has a list of weights and one of biases, not " + std::to_string (weights.size())
                        + " lists");
    layer.weights = readKernel (weights[0], width, outputs);
    layer.biases = readBiases (weights, 1, outputs);
    layers.push_back (std::move (layer));
}

template <typename Real>
void ModelLayerReader<Real>::readRecurrent (JsonObject& given, std::int64_t outputs)
{
    Layer layer;
    setActivation (layer, given, given.required ("activation"));
    const auto weights = given.required ("weights");
    if (weights.size() < 2 || weights.size() > 3)
        weights.refuse ("a simple_rnn has a list of weights, one of recurrent weights and one of biases, not "
                        + std::to_string (weights.size()) + " lists");
    layer.weights = readKernel (weights[0], width, outputs);
    layer.recurrent = readKernel (weights[1], outputs, outputs);
    layer.biases = readBiases (weights, 2, outputs);
    layers.push_back (std::move (layer));
}

template <typename Real>
void ModelLayerReader<Real>::readActivationLayer (JsonObject& given, std::int64_t outputs)
{
    if (const auto weights = given.optional ("weights"); weights && weights->size() > 0)
        weights->refuse ("an activation has no weights");
    if (outputs != width)
        given.required ("shape").refuse (std::to_string (outputs) + " outputs for " + std::to_string (width)
                                         + " inputs");
    Layer layer;
    setActivation (layer, given, given.required ("activation"));
    if (layer.activation == Activation::identity)
        return;
    if (! layers.empty() && layers.back().activation == Activation::identity && ! layers.back().isRecurrent())
    {
        layers.back().activation = layer.activation;
        layers.back().curve = layer.curve;
        return;
    }
    count (given.node(), width * width + width);
    layer.weights = Layer::Matrix::Identity (width, width);
    layer.biases = Layer::Vector::Zero (width);
    layers.push_back (std::move (layer));
}

/** @returns outputs x inputs */
template <typename Real>
auto ModelLayerReader<Real>::readKernel (const JsonNode& kernel, std::int64_t inputs, std::int64_t outputs) ->
    typename Layer::Matrix
{
    checkSize (kernel, inputs, "rows", "inputs");
    count (kernel, inputs * outputs);
    typename Layer::Matrix weights (outputs, inputs);
    for (Eigen::Index input = 0; input < inputs; ++input)
    {
        const auto row = kernel[static_cast<size_t> (input)];
        checkSize (row, outputs, "weights", "outputs");
        readNumbers (row, [&] (Eigen::Index output, double number)
                     { weights (output, input) = static_cast<Real> (number); });
    }
    return weights;
}

/** Zero where they are left out. */
template <typename Real>
auto ModelLayerReader<Real>::readBiases (const JsonNode& weights, size_t index, std::int64_t outputs) ->
    typename Layer::Vector
{
    typename Layer::Vector biases = Layer::Vector::Zero (outputs);
    if (index >= weights.size())
        return biases;
    checkSize (weights[index], outputs, "biases", "outputs");
    count (weights[index], outputs);
    readNumbers (weights[index],
                 [&] (Eigen::Index output, double number) { biases[output] = static_cast<Real> (number); });
    return biases;
}

template <typename Real>
void ModelLayerReader<Real>::count (const JsonNode& node, std::int64_t more)
{
    weightsSoFar += more;
    if (weightsSoFar > modelLimits::weights)
        node.refuse ("with it the model has " + std::to_string (weightsSoFar) + " weights; there may be "
                     + std::to_string (modelLimits::weights));
}

template class ModelLayerReader<float>;
template class ModelLayerReader<double>;

} // namespace galvani
