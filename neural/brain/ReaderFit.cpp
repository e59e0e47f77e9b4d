#include "neural/brain/ReaderFit.h"

namespace galvani
{

std::string misfitAsReader (const DenseLayers<float>& layers)
{
    const auto number = [] (auto value) { return std::to_string (value); };
    if (layers.empty())
        return "the network has no layers";
    if (auto misfit = misfitOf (layers); ! misfit.empty())
        return misfit;
    const auto inputs = layers.front().inputs(), outputs = layers.back().outputs();
    if (inputs != numFeatures || outputs != numModulators)
        return "the brain is read by a network of " + number (numFeatures) + " inputs and " + number (numModulators)
               + " outputs; this one has " + number (inputs) + " and " + number (outputs);
    Eigen::Index weights = 0;
    for (const auto& layer : layers)
    {
        weights += layer.weights.size() + layer.biases.size() + layer.recurrent.size();
        if (! layer.weights.allFinite() || ! layer.biases.allFinite() || ! layer.recurrent.allFinite())
            return "a weight is not a number";
    }
    if (weights > mostReaderWeights)
        return "the network has " + number (weights) + " weights; to be run while it plays it may have "
               + number (mostReaderWeights);
    return {};
}

} // namespace galvani
