#include "neural/serialization/ModelReader.h"

#include <catch2/catch_test_macros.hpp>

#include <string>

using namespace galvani;

namespace
{

std::string reasonAgainst (const std::string& json)
{
    try
    {
        readModel (json);
        return {};
    }
    catch (const ModelError& error)
    {
        return error.what();
    }
}

/** It is refused in one line that begins like this. */
void refuses (const std::string& json, const std::string& beginning)
{
    const auto reason = reasonAgainst (json);
    INFO (json.substr (0, 400));
    INFO (reason);
    CHECK (reason.substr (0, beginning.size()) == beginning);
    CHECK (reason.find ('\n') == std::string::npos);
    CHECK (reason.size() < 300);
}

/** Of two inputs. */
std::string withLayers (const std::string& layers) { return R"({"in_shape":[null,2],"layers":[)" + layers + "]}"; }

std::string withDense (const std::string& weights, const std::string& activation = "relu",
                       const std::string& shape = "[null,1]")
{
    return withLayers (R"({"type":"dense","activation":")" + activation + R"(","shape":)" + shape + R"(,"weights":)"
                       + weights + "}");
}

std::string repeated (const std::string& text, size_t times)
{
    std::string all;
    for (size_t i = 0; i < times; ++i)
        all += text;
    return all;
}

const std::string good = "[[[1],[2]],[3]]";

} // namespace

TEST_CASE ("the model that the refusals are about is a good one") { CHECK (reasonAgainst (withDense (good)).empty()); }

TEST_CASE ("text that is no model is refused")
{
    refuses ("", "is empty");
    refuses (" \n", "is empty");
    refuses ("[]", "this is not an object");
    refuses ("perhaps", "not valid JSON at line 1, column 1");
    refuses ("{}", "in_shape: is missing");
    refuses (R"({"in_shape":[null,2]})", "layers: is missing");
    refuses (R"({"in_shape":[null,2],"layers":{}})", "layers: an object is not a list");
    refuses (R"({"in_shape":[null,2],"layers":[]})", "layers: there is no layer that computes anything");
    refuses (withDense (good).substr (0, 100), "layers[0].weights[0][1]: not valid JSON at line 1, column 100");
    refuses (withDense (good) + "}", "not valid JSON at line 1");
    refuses (R"({"in_shape":[null,2],"in_shape":[null,2],"layers":[]})", "in_shape: stands there twice");
    refuses (withLayers ("3"), "layers[0]: this is not an object");
    refuses (withLayers (repeated ("{},", 256) + "{}"), "layers: 257 layers; there may be 256");
}

TEST_CASE ("shapes that cannot be are refused")
{
    const auto in = [] (const std::string& shape) { return R"({"in_shape":)" + shape + R"(,"layers":[]})"; };
    refuses (in ("2"), "in_shape: 2 is not a list");
    refuses (in ("[]"), "in_shape: a shape of 0 entries");
    refuses (in ("[null,2,2,2]"), "in_shape: a shape of 4 entries");
    refuses (in ("[null,null]"), "in_shape[1]: null is not a number");
    refuses (in ("[null,0]"), "in_shape[1]: 0 is not in 1..65536");
    refuses (in ("[null,-1]"), "in_shape[1]: -1 is not in 1..65536");
    refuses (in ("[null,2.5]"), "in_shape[1]: 2.5 is not a whole number");
    refuses (in ("[\"batch\",2]"), "in_shape[0]: \"batch\" is not a number");
    refuses (withDense (good, "relu", "[null,1000000000]"), "layers[0].shape[1]: 1000000000 is not in 1..65536");
    refuses (withDense (good, "relu", "[null,1e300]"), "layers[0].shape[1]: 1e+300 is not in 1..65536");
}

TEST_CASE ("layers that are unknown or lack something are refused by name")
{
    for (const std::string type : { "gru", "lstm", "conv1d", "conv2d", "batchnorm", "prelu", "unknown", "" })
        refuses (withLayers ("{\"type\":\"" + type + "\"}"),
                 "layers[0].type: a layer of type \"" + type + "\" cannot be loaded");
    refuses (withLayers ("{}"), "layers[0].type: is missing");
    refuses (withLayers (R"({"type":7})"), "layers[0].type: 7 is not a text");
    refuses (withLayers (R"({"type":"dense"})"), "layers[0].shape: is missing");
    refuses (withLayers (R"({"type":"dense","shape":[null,1]})"), "layers[0].weights: is missing");
    refuses (withLayers (R"({"type":"dense","shape":[null,1],"weight":[]})"),
             "layers[0].weight: unknown key; did you mean weights?");
    refuses (withLayers (R"({"type":"dense","shape":[null,1],"weights":[[[1],[2]],[3]],"activaton":"tanh"})"),
             "layers[0].activaton: unknown key; did you mean activation?");
    refuses (withLayers (R"({"type":"activation","shape":[null,2]})"), "layers[0].activation: is missing");
    refuses (withLayers (R"({"type":"simple_rnn","shape":[null,2]})"), "layers[0].activation: is missing");

    for (const std::string name : { "elu", "gelu", "hard_sigmoid", "ReLU" })
        refuses (withDense (good, name), "layers[0].activation: there is no activation \"" + name
                                             + "\" (there is: linear, identity, sigmoid, tanh, relu, leaky_relu");
    refuses (withLayers (R"({"type":"dense","activation":null,"shape":[null,1],"weights":[[[1],[2]],[3]]})"),
             "layers[0].activation: null is not a text");
    refuses (withLayers (R"({"type":"dense","activation":"leaky_relu","alpha":0.3,"shape":[null,1],"weights":[]})"),
             "layers[0].alpha: a leaky_relu falls by 0.01 here, not by 0.3");
    refuses (withLayers (R"({"type":"dense","activation":"lif_rate","curve":{"membrane_s":0},"shape":[null,1]})"),
             "layers[0].curve.membrane_s: 0 is not in 1e-06..1000");
    refuses (withLayers (R"({"type":"dense","activation":"lif_rate","curve":{"slope":1},"shape":[null,1]})"),
             "layers[0].curve.slope: unknown key");
}

TEST_CASE ("weights that do not fit the shapes are refused")
{
    const auto path = std::string ("layers[0].weights");
    refuses (withDense ("[]"), path + ": a dense layer has a list of weights and one of biases, not 0 lists");
    refuses (withDense ("[[[1],[2]],[3],[4]]"), path + ": a dense layer has a list of weights");
    refuses (withDense ("7"), path + ": 7 is not a list");
    refuses (withDense ("[[[1]],[3]]"), path + "[0]: 1 rows for 2 inputs");
    refuses (withDense ("[[[1],[2],[3]],[3]]"), path + "[0]: 3 rows for 2 inputs");
    refuses (withDense ("[[[1],[2,3]],[3]]"), path + "[0][1]: 2 weights for 1 outputs");
    refuses (withDense ("[[[1],[]],[3]]"), path + "[0][1]: 0 weights for 1 outputs");
    refuses (withDense ("[[1,2],[3]]"), path + "[0][0]: 1 is not a list");
    refuses (withDense ("[[[1],[2]],[3,4]]"), path + "[1]: 2 biases for 1 outputs");
    refuses (withDense ("[[[1],[2]],3]"), path + "[1]: 3 is not a list");
    refuses (withLayers (R"({"type":"dense","shape":[null,3],"weights":[[[1,1,1],[2,2,2]],[3,3,3]]},
                            {"type":"dense","shape":[null,1],"weights":[[[1],[2]],[3]]})"),
             "layers[1].weights[0]: 2 rows for 3 inputs");
    refuses (withLayers (R"({"type":"activation","activation":"relu","shape":[null,3],"weights":[]})"),
             "layers[0].shape: 3 outputs for 2 inputs");
    refuses (withLayers (R"({"type":"activation","activation":"relu","shape":[null,2],"weights":[[1]]})"),
             path + ": an activation has no weights");
    const auto rnn = [] (const std::string& weights)
    { return withLayers (R"({"type":"simple_rnn","activation":"tanh","shape":[null,1],"weights":)" + weights + "}"); };
    CHECK (reasonAgainst (rnn ("[[[1],[2]],[[3]],[4]]")).empty());
    refuses (rnn ("[[[1],[2]]]"), path + ": a simple_rnn has a list of weights, one of recurrent weights");
    refuses (rnn ("[[[1],[2]],[[3],[3]],[4]]"), path + "[1]: 2 rows for 1 inputs");
    refuses (rnn ("[[[1],[2]],[[3]],[4,5]]"), path + "[2]: 2 biases for 1 outputs");
}

TEST_CASE ("weights that are not finite numbers are refused")
{
    const auto path = std::string ("layers[0].weights");
    refuses (withDense ("[[[1],[NaN]],[3]]"), path + "[0][1][0]: not valid JSON at line 1");
    refuses (withDense ("[[[1],[2]],[Infinity]]"), path + "[1][0]: not valid JSON at line 1");
    refuses (withDense ("[[[1],[2]],[-Infinity]]"), path + "[1][0]: not valid JSON at line 1");
    refuses (withDense ("[[[1],[null]],[3]]"), path + "[0][1][0]: null is not a number");
    refuses (withDense ("[[[1],[\"2\"]],[3]]"), path + "[0][1][0]: \"2\" is not a number");
    refuses (withDense ("[[[1],[[2]]],[3]]"), path + "[0][1][0]: a list is not a number");
    refuses (withDense ("[[[1],[true]],[3]]"), path + "[0][1][0]: true is not a number");
    refuses (withDense ("[[[1],[2]],[1e39]]"), path + "[1][0]: 1e+39 is not in -3.4");
    refuses (withDense ("[[[1],[2]],[1e999]]"), path + "[1][0]: \"1e999\" is too large a number");
}

TEST_CASE ("models larger than a machine should bear are refused before they are built")
{
    refuses (std::string (size_t { 129 } * 1024 * 1024, '0'), "larger than 128 MiB");
    refuses (repeated ("[", 100), "[0][0][0][0][0][0][0][0]: nested more than 8 levels deep");
    refuses (withDense (repeated ("[", 1000)), "layers[0].weights[0]");
    refuses (withDense (std::string ("[").append (repeated ("[],", 9'000'000)).append ("[]]")), "layers[0].weights[8");

    // The lists are as long as is said, but hold nothing.
    const auto wide = R"({"in_shape":[null,65536],"layers":[{"type":"dense","activation":"","shape":[null,65536],
        "weights":[[)" + repeated ("[],", 65535)
                      + "[]],[]]}]}";
    refuses (wide, "layers[0].weights[0]: with it the model has 4294967296 weights; there may be 8000000");
    refuses (R"({"in_shape":[null,65536],"layers":[{"type":"activation","activation":"relu","shape":[null,65536]}]})",
             "layers[0]: with it the model has 4295032832 weights");
}
