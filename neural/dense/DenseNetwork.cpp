#include "neural/dense/DenseNetwork.h"

#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

void DenseNetwork::prepare (std::vector<DenseLayer> newLayers)
{
    for (size_t i = 0; i < newLayers.size(); ++i)
    {
        const auto& layer = newLayers[i];
        if (layer.biases.size() != layer.outputs())
            throw std::invalid_argument ("layer " + std::to_string (i) + " has " + std::to_string (layer.biases.size())
                                         + " biases for " + std::to_string (layer.outputs()) + " outputs");
        if (i > 0 && layer.inputs() != newLayers[i - 1].outputs())
            throw std::invalid_argument ("layer " + std::to_string (i) + " takes " + std::to_string (layer.inputs())
                                         + " inputs, but the layer before it gives "
                                         + std::to_string (newLayers[i - 1].outputs()));
    }
    layers = std::move (newLayers);
    results.clear();
    for (const auto& layer : layers)
        results.emplace_back (Eigen::VectorXf::Zero (layer.outputs()));
}

const Eigen::VectorXf& DenseNetwork::forward (Eigen::Ref<const Eigen::VectorXf> input) noexcept
{
    for (size_t i = 0; i < layers.size(); ++i)
    {
        auto& result = results[i];
        if (i == 0)
            result.noalias() = layers[i].weights * input;
        else
            result.noalias() = layers[i].weights * results[i - 1];
        result += layers[i].biases;
        applyActivation (layers[i].activation, result);
    }
    return results.back();
}

} // namespace galvani
