#include "neural/dense/DenseNetwork.h"
#include "neural/dense/Initialiser.h"
#include "tests/realtime/AllocationCounter.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace galvani;

TEST_CASE ("a forward pass never allocates, whatever the layers and however large")
{
    const auto activation =
        GENERATE (Activation::identity, Activation::sigmoid, Activation::tanh, Activation::relu, Activation::leakyRelu,
                  Activation::softplus, Activation::softmax, Activation::lifRate);
    const auto width = GENERATE (3, 34, 1500);
    RandomStream random (1);
    DenseNetwork<float> network;
    network.prepare ({ initialisedLayer<float> (Initialiser::normal, width, width, activation, 1.0, random),
                       initialisedRecurrentLayer<float> (Initialiser::normal, width, 17, activation, 1.0, random),
                       initialisedLayer<float> (Initialiser::normal, 17, 5, activation, 1.0, random) });
    const Eigen::VectorXf input = Eigen::VectorXf::Constant (width, 0.5f);
    float sum = 0.0f;
    const AllocationCounter allocations;
    for (int i = 0; i < 3; ++i)
        sum += network.forward (input).sum();
    network.reset();
    CHECK (allocations.count() == 0);
    CHECK (std::isfinite (sum));
}
