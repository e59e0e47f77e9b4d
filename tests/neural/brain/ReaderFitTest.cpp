#include "neural/brain/ReaderFit.h"

#include "neural/dense/Initialiser.h"

#include <catch2/catch_test_macros.hpp>

#include <limits>

using namespace galvani;

namespace
{

DenseLayer<float> layerOf (int inputs, int outputs)
{
    RandomStream random (1);
    return initialisedLayer<float> (Initialiser::glorot, inputs, outputs, Activation::tanh, 1.0, random);
}

} // namespace

TEST_CASE ("a network of 34 inputs and 8 outputs can read the brain, whatever lies between")
{
    CHECK (misfitAsReader ({ layerOf (34, 8) }).empty());
    CHECK (misfitAsReader ({ layerOf (34, 100), layerOf (100, 8) }).empty());
}

TEST_CASE ("a network that cannot read the brain is told why")
{
    CHECK (misfitAsReader ({}) == "the network has no layers");
    CHECK (misfitAsReader ({ layerOf (34, 10), layerOf (11, 8) })
           == "layer 2 takes 11 inputs, but the layer before it gives 10");
    CHECK (misfitAsReader ({ layerOf (64, 10) })
           == "the brain is read by a network of 34 inputs and 8 outputs; this one has 64 and 10");
    CHECK (misfitAsReader ({ layerOf (34, 2000), layerOf (2000, 8) })
           == "the network has 86008 weights; to be run while it plays it may have 65536");
    auto broken = layerOf (34, 8);
    broken.biases[3] = std::numeric_limits<float>::quiet_NaN();
    CHECK (misfitAsReader ({ broken }) == "a weight is not a number");
}
