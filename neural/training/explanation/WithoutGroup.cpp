#include "neural/training/explanation/WithoutGroup.h"

#include <algorithm>
#include <stdexcept>
#include <string>
#include <utility>

namespace galvani
{

void WithoutGroup::prepare (const DenseLayers<float>& layers, const GroupValues& groupShares)
{
    DenseNetwork<float> prepared;
    prepared.prepare (layers);
    if (prepared.inputs() != numReaderFeatures || prepared.outputs() != numModulators)
        throw std::invalid_argument ("a network of " + std::to_string (prepared.inputs()) + " inputs and "
                                     + std::to_string (prepared.outputs()) + " outputs does not lead from "
                                     + std::to_string (numReaderFeatures) + " features to "
                                     + std::to_string (numModulators) + " modulators");
    if (std::any_of (layers.begin(), layers.end(), [] (const auto& layer) { return layer.isRecurrent(); }))
        throw std::invalid_argument ("a network with a memory cannot be asked what would be");
    network = std::move (prepared);
    shares = groupShares;
}

ModulatorValues WithoutGroup::now (const GroupValues& rates, float synchrony)
{
    const auto& outputs = network.forward (readerFeaturesOf (rates, shares, synchrony));
    ModulatorValues values {};
    std::copy (outputs.data(), outputs.data() + values.size(), values.begin());
    return values;
}

ModulatorValues WithoutGroup::without (size_t group, GroupValues rates, float synchrony)
{
    rates[group] = 0.0f;
    return now (rates, synchrony);
}

} // namespace galvani
