// Layers as they are typed, such as 64,10relu,10softmax.
#pragma once

#include "neural/dense/Activation.h"

#include <string_view>
#include <vector>

namespace galvani
{

struct LayerWords
{
    struct Layer
    {
        int units = 0;
        Activation activation = Activation::identity;
        bool operator== (const Layer&) const = default;
    };

    int inputs = 0;
    std::vector<Layer> layers;
};

/** The number of inputs, then each layer's units with the name of its activation: none is linear, `lif` is the rate of
    a LIF neuron, others are called as in model files.
    @throws std::invalid_argument  with one line that names the part */
LayerWords readLayerWords (std::string_view);

} // namespace galvani
