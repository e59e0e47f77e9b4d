#include "neural/serialization/ModelWriter.h"

#include "neural/serialization/ActivationNames.h"
#include "neural/serialization/DecimalNumber.h"
#include "neural/serialization/NumberText.h"

#include <cmath>
#include <stdexcept>
#include <string_view>
#include <type_traits>

namespace galvani
{

namespace
{

/** Readers go by way of double, where the shortest digits of a float may be rounded twice: 7.038531e-26 is such a one.
 */
template <typename Real>
bool isReadAs (std::string_view digits, Real value)
{
    double read = 0.0;
    readDecimal (digits.data(), digits.data() + digits.size(), read);
    return static_cast<Real> (withinFloat (read)) == value;
}

template <typename Real>
void appendWeight (std::string& json, Real value)
{
    // JSON's "-0" is a whole number, which has no sign of its own.
    if (value == Real (0) && std::signbit (value))
    {
        json += "-0.0";
        return;
    }
    const auto begin = json.size();
    appendNumber (json, value);
    if (std::is_same_v<Real, float> && ! isReadAs (std::string_view (json).substr (begin), value))
    {
        json.resize (begin);
        appendNumber (json, static_cast<double> (value));
    }
}

/** @param list  an Eigen vector */
template <typename List>
void appendList (std::string& json, const List& list)
{
    json += '[';
    for (Eigen::Index i = 0; i < list.size(); ++i)
    {
        if (i > 0)
            json += ',';
        appendWeight (json, list[i]);
    }
    json += ']';
}

/** A row an input, as Keras has it. @param weights  outputs x inputs */
template <typename Matrix>
void appendKernel (std::string& json, const Matrix& weights)
{
    json += '[';
    for (Eigen::Index input = 0; input < weights.cols(); ++input)
    {
        json += input > 0 ? ",\n" : "";
        appendList (json, weights.col (input));
    }
    json += ']';
}

void appendCurve (std::string& json, const LifRateCurve& curve)
{
    json += R"(,"curve":{"refractory_s":)";
    appendNumber (json, curve.refractory_s);
    json += R"(,"membrane_s":)";
    appendNumber (json, curve.membrane_s);
    json += R"(,"softness":)";
    appendNumber (json, curve.softness);
    json += R"(,"scale":)";
    appendNumber (json, curve.scale);
    json += '}';
}

template <typename Real>
void appendLayer (std::string& json, const DenseLayer<Real>& layer)
{
    json += R"({"type":")";
    json += layer.isRecurrent() ? "simple_rnn" : "dense";
    json += R"(","activation":")";
    json += nameOf (layer.activation);
    json += R"(","shape":[null,)" + std::to_string (layer.outputs()) + "]";
    if (layer.activation == Activation::leakyRelu)
    {
        json += R"(,"alpha":)";
        appendNumber (json, leakOfLeakyRelu);
    }
    if (layer.activation == Activation::lifRate)
        appendCurve (json, layer.curve);
    json += R"(,"weights":[)";
    appendKernel (json, layer.weights);
    json += ",\n";
    if (layer.isRecurrent())
    {
        appendKernel (json, layer.recurrent);
        json += ",\n";
    }
    appendList (json, layer.biases);
    json += "]}";
}

template <typename Real>
void check (const DenseLayers<Real>& layers)
{
    if (layers.empty())
        throw std::invalid_argument ("the network has no layers");
    if (const auto misfit = misfitOf (layers); ! misfit.empty())
        throw std::invalid_argument (misfit);
    for (size_t i = 0; i < layers.size(); ++i)
        if (! layers[i].weights.allFinite() || ! layers[i].biases.allFinite() || ! layers[i].recurrent.allFinite())
            throw std::invalid_argument ("layer " + std::to_string (i + 1) + " holds a weight that is not a number");
}

} // namespace

template <typename Real>
std::string writeModel (const DenseLayers<Real>& layers)
{
    check (layers);
    std::string json = R"({"in_shape":[null,)" + std::to_string (layers.front().inputs()) + "],\n\"layers\":[\n";
    for (size_t i = 0; i < layers.size(); ++i)
    {
        json += i > 0 ? ",\n" : "";
        appendLayer (json, layers[i]);
    }
    json += "]}\n";
    return json;
}

template std::string writeModel (const DenseLayers<float>&);
template std::string writeModel (const DenseLayers<double>&);

} // namespace galvani
