#include "neural/serialization/ModelReader.h"

#include "neural/dense/DenseNetwork.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;
using Catch::Approx;

namespace
{

template <typename Real>
std::vector<Real> outputsOf (const DenseLayers<Real>& layers, const std::vector<Real>& input)
{
    DenseNetwork<Real> network;
    network.prepare (layers);
    const auto& result =
        network.forward (Eigen::Map<const Eigen::Matrix<Real, Eigen::Dynamic, 1>> (input.data(), network.inputs()));
    return { result.data(), result.data() + result.size() };
}

const auto smallModel = std::string (R"({"in_shape": [null, 3], "layers": [
  {"type": "dense", "activation": "tanh", "shape": [null, 2],
   "weights": [[[0.5, 2.0], [-1.0, 0.0], [0.25, -0.5]], [0.1, -0.2]]},
  {"type": "dense", "activation": "", "shape": [null, 1], "weights": [[[1.5], [-0.75]], [0.3]]}]})");

} // namespace

TEST_CASE ("a Keras model gives the outputs that are computed by hand, its kernels being inputs x outputs")
{
    const auto h0 = std::tanh (0.5 * 1 - 1.0 * 2 + 0.25 * -1 + 0.1), h1 = std::tanh (2.0 * 1 - 0.5 * -1 - 0.2);
    const auto expected = 1.5 * h0 - 0.75 * h1 + 0.3;
    const auto floats = outputsOf (readModel (smallModel), { 1.0f, 2.0f, -1.0f });
    REQUIRE (floats.size() == 1);
    CHECK (floats[0] == Approx (expected).epsilon (1e-5));
    CHECK (outputsOf (readModel<double> (smallModel), { 1.0, 2.0, -1.0 })[0] == Approx (expected).epsilon (1e-14));
}

TEST_CASE ("every activation is known by its name")
{
    const auto with = [] (const std::string& activation, const std::string& more = {})
    {
        return outputsOf (readModel<double> (R"({"in_shape":[null,1],"layers":[{"type":"dense",)" + activation
                                             + R"("shape":[null,2],"weights":[[[1,-1]],[0,0]])" + more + "}]}"),
                          { 0.5 });
    };
    const auto gives = [&] (const std::string& name, double first, double second)
    {
        INFO (name);
        const auto outputs = with ("\"activation\":\"" + name + "\",");
        CHECK (outputs[0] == Approx (first).epsilon (1e-12));
        CHECK (outputs[1] == Approx (second).epsilon (1e-12));
    };
    for (const auto* name : { "", "linear", "identity" })
        gives (name, 0.5, -0.5);
    gives ("relu", 0.5, 0.0);
    gives ("leaky_relu", 0.5, -0.005);
    gives ("tanh", std::tanh (0.5), -std::tanh (0.5));
    gives ("sigmoid", 1 / (1 + std::exp (-0.5)), 1 / (1 + std::exp (0.5)));
    gives ("softplus", std::log1p (std::exp (0.5)), std::log1p (std::exp (-0.5)));
    gives ("softmax", 1 / (1 + std::exp (-1.0)), 1 / (1 + std::exp (1.0)));
    gives ("lif_rate", LifRateCurve().value (0.5), LifRateCurve().value (-0.5));
    CHECK (with ("")[1] == -0.5);
    CHECK (with (R"("activation":"leaky_relu",)", R"(,"alpha":0.009999999776482582)")[1] == Approx (-0.005));

    LifRateCurve slow { 0.01, 0.02, 0.5, 0.1 };
    CHECK (with (R"("activation":"lif_rate",)",
                 R"(,"curve":{"refractory_s":0.01,"membrane_s":0.02,"softness":0.5,"scale":0.1})")[0]
           == Approx (slow.value (0.5)));
}

TEST_CASE ("an activation layer becomes part of a linear layer before it, and otherwise one of its own")
{
    const auto folded = readModel (R"({"in_shape":[null,2],"layers":[
        {"type":"time-distributed-dense","activation":"","shape":[null,null,2],"weights":[[[1,2],[3,4]],[0.5,-20]]},
        {"type":"activation","activation":"relu","shape":[null,null,2],"weights":[]}]})");
    REQUIRE (folded.size() == 1);
    CHECK (outputsOf (folded, { 1.0f, 1.0f }) == std::vector<float> { 4.5f, 0.0f });

    const auto alone = readModel (R"({"in_shape":[null,2],"layers":[
        {"type":"activation","activation":"linear","shape":[null,2]},
        {"type":"activation","activation":"relu","shape":[null,2]},
        {"type":"activation","activation":"softplus","shape":[null,2],"weights":[]}]})");
    REQUIRE (alone.size() == 2);
    const auto outputs = outputsOf (alone, { 1.0f, -3.0f });
    CHECK (outputs[0] == Approx (std::log1p (std::exp (1.0))));
    CHECK (outputs[1] == Approx (std::log (2.0)));

    // What an Elman layer remembers is not what an activation behind it makes of that.
    const auto remembered = readModel (R"({"in_shape":[null,1],"layers":[
        {"type":"simple_rnn","activation":"linear","shape":[null,1],"weights":[[[1]],[[1]],[0]]},
        {"type":"activation","activation":"relu","shape":[null,1]}]})");
    DenseNetwork<float> network;
    network.prepare (remembered);
    CHECK (network.forward (Eigen::VectorXf::Constant (1, -2.0f))[0] == 0.0f);
    CHECK (network.forward (Eigen::VectorXf::Constant (1, 1.5f))[0] == 0.0f);
    CHECK (network.forward (Eigen::VectorXf::Constant (1, 1.5f))[0] == 1.0f);
}

TEST_CASE ("a simple_rnn remembers through its recurrent kernel, which goes from row to column")
{
    DenseNetwork<double> network;
    network.prepare (readModel<double> (R"({"in_shape":[null,null,1],"layers":[
        {"type":"simple_rnn","activation":"tanh","shape":[null,null,2],
         "weights":[[[1,0]],[[0,2],[0,0]],[0,0.25]]}]})"));
    network.forward (Eigen::VectorXd::Constant (1, 0.5));
    const auto& second = network.forward (Eigen::VectorXd::Constant (1, 0.0));
    CHECK (second[0] == Approx (0.0));
    CHECK (second[1] == Approx (std::tanh (2 * std::tanh (0.5) + 0.25)));
}

TEST_CASE ("biases that are left out are zero, and foreign keys are passed over")
{
    const auto layers = readModel (R"({"model":"x","in_shape":[null,1],"layers":[{"type":"dense","name":"first",
        "kernel_size":[1],"activation":"relu","shape":[null,1],"weights":[[[2]]]}],"samplerate":48000})");
    CHECK (outputsOf (layers, { 3.0f }) == std::vector<float> { 6.0f });
}
