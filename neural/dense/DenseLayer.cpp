#include "neural/dense/DenseLayer.h"

namespace galvani
{

template <typename Real>
std::string misfitOf (const DenseLayers<Real>& layers)
{
    for (size_t i = 0; i < layers.size(); ++i)
    {
        const auto& layer = layers[i];
        const auto outputs = std::to_string (layer.outputs());
        const auto name = "layer " + std::to_string (i + 1);
        if (layer.inputs() < 1 || layer.outputs() < 1)
            return name + " is empty";
        if (layer.biases.size() != layer.outputs())
            return name + " has " + std::to_string (layer.biases.size()) + " biases for " + outputs + " outputs";
        if (layer.isRecurrent()
            && (layer.recurrent.rows() != layer.outputs() || layer.recurrent.cols() != layer.outputs()))
            return name + " has recurrent weights of " + std::to_string (layer.recurrent.rows()) + " x "
                   + std::to_string (layer.recurrent.cols()) + " for " + outputs + " outputs";
        if (i > 0 && layer.inputs() != layers[i - 1].outputs())
            return name + " takes " + std::to_string (layer.inputs()) + " inputs, but the layer before it gives "
                   + std::to_string (layers[i - 1].outputs());
    }
    return {};
}

template std::string misfitOf (const DenseLayers<float>&);
template std::string misfitOf (const DenseLayers<double>&);

} // namespace galvani
