#include "neural/serialization/ModelWriter.h"

#include "neural/dense/DenseNetwork.h"
#include "neural/dense/Initialiser.h"
#include "neural/serialization/ModelReader.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <cstdint>
#include <cstring>
#include <limits>
#include <stdexcept>

using namespace galvani;

namespace
{

std::vector<float> outputsOf (const DenseLayers<float>& layers, const std::vector<float>& input)
{
    DenseNetwork<float> network;
    network.prepare (layers);
    const auto& result = network.forward (Eigen::Map<const Eigen::VectorXf> (input.data(), network.inputs()));
    return { result.data(), result.data() + result.size() };
}

} // namespace

TEST_CASE ("what is written reads back bit for bit and computes the same")
{
    RandomStream random (5);
    DenseLayers<float> layers;
    int inputs = 7;
    for (const auto activation : { Activation::identity, Activation::sigmoid, Activation::tanh, Activation::relu,
                                   Activation::leakyRelu, Activation::softplus, Activation::lifRate })
    {
        const auto outputs = inputs % 5 + 3;
        layers.push_back (initialisedLayer<float> (Initialiser::glorot, inputs, outputs, activation, 1.0, random));
        layers.back().biases.setRandom();
        inputs = outputs;
    }
    layers.back().curve = { 0.003, 0.017, 0.07, 0.02 };
    layers.push_back (
        initialisedRecurrentLayer<float> (Initialiser::orthogonal, inputs, 6, Activation::softmax, 1.0, random));
    layers[0].weights (0, 0) = std::numeric_limits<float>::denorm_min();
    layers[0].weights (1, 0) = -std::numeric_limits<float>::max();
    layers[0].weights (0, 1) = -0.0f;
    layers[0].weights (1, 1) = 7.038531e-26f; // whose shortest digits are rounded twice on the way through double
    const auto read = readModel (writeModel (layers));
    CHECK (read == layers);
    CHECK (std::signbit (read[0].weights (0, 1)));

    layers[0].weights (1, 0) = 0.5f;
    const std::vector<float> input { 1, -2, 3, -4, 5, -6, 7 };
    CHECK (outputsOf (readModel (writeModel (layers)), input) == outputsOf (layers, input));

    const DenseLayers<double> doubles { layers[1].cast<double>() };
    CHECK (readModel<double> (writeModel (doubles)) == doubles);
}

TEST_CASE ("every pattern of a float's bits survives being written")
{
    RandomStream random (3);
    DenseLayer<float> layer { Eigen::MatrixXf (100, 200), Eigen::VectorXf::Zero (100), {}, {}, {} };
    for (Eigen::Index i = 0; i < layer.weights.size(); ++i)
        do
        {
            const auto bits = static_cast<std::uint32_t> (random.next());
            std::memcpy (&layer.weights.data()[i], &bits, sizeof bits);
        } while (! std::isfinite (layer.weights.data()[i]));
    const DenseLayers<float> layers { layer };
    CHECK (readModel (writeModel (layers)) == layers);
}

TEST_CASE ("a model is written as RTNeural reads it")
{
    DenseLayer<float> layer { Eigen::MatrixXf (1, 2), Eigen::VectorXf (1), Activation::tanh, {}, {} };
    layer.weights << 0.1f, -2.0f;
    layer.biases << 1.0e-7f;
    auto last = layer;
    last.weights = Eigen::MatrixXf::Constant (1, 1, 3.0f);
    last.activation = Activation::identity;
    auto json = writeModel (DenseLayers<float> { layer, last });
    std::erase (json, '\n');
    CHECK (json
           == R"({"in_shape":[null,2],"layers":[{"type":"dense","activation":"tanh","shape":[null,1],)"
              R"("weights":[[[0.1],[-2]],[1e-07]]},{"type":"dense","activation":"","shape":[null,1],)"
              R"("weights":[[[3]],[1e-07]]}]})");
}

TEST_CASE ("what is no network is not written")
{
    DenseLayer<float> layer { Eigen::MatrixXf::Ones (1, 2), Eigen::VectorXf::Zero (1), {}, {}, {} };
    CHECK_THROWS_AS (writeModel (DenseLayers<float> {}), std::invalid_argument);
    CHECK_THROWS_AS (writeModel (DenseLayers<float> { layer, layer }), std::invalid_argument);
    layer.biases[0] = std::numeric_limits<float>::infinity();
    CHECK_THROWS_AS (writeModel (DenseLayers<float> { layer }), std::invalid_argument);
}
