// A stack of dense layers, run forward without allocation.
#pragma once

#include "neural/dense/DenseLayer.h"

#include <vector>

namespace galvani
{

class DenseNetwork
{
public:
    /** Takes the layers and makes room for their outputs. Without layers the network is empty and must not be run.
        @throws std::invalid_argument when a layer's inputs are not the outputs of the one before, or its biases do not
        fit */
    void prepare (std::vector<DenseLayer>);

    /** Runs the stack on inputs() values; the result is valid until the next call. Real-time safe. */
    const Eigen::VectorXf& forward (Eigen::Ref<const Eigen::VectorXf> input) noexcept;

    Eigen::Index inputs() const noexcept { return layers.empty() ? 0 : layers.front().inputs(); }
    Eigen::Index outputs() const noexcept { return layers.empty() ? 0 : layers.back().outputs(); }
    const std::vector<DenseLayer>& allLayers() const noexcept { return layers; }

private:
    std::vector<DenseLayer> layers;
    std::vector<Eigen::VectorXf> results;
};

} // namespace galvani
