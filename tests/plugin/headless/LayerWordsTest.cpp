#include "plugin/headless/LayerWords.h"

#include <catch2/catch_test_macros.hpp>

#include <stdexcept>
#include <string>

using namespace galvani;

namespace
{

std::string reasonAgainst (const std::string& words)
{
    try
    {
        readLayerWords (words);
        return {};
    }
    catch (const std::invalid_argument& problem)
    {
        return problem.what();
    }
}

} // namespace

TEST_CASE ("layers are the inputs, then units with the name of their activation")
{
    const auto words = readLayerWords ("64,10relu,3lif,4lif_rate,5leaky_relu,2");
    CHECK (words.inputs == 64);
    using Layer = LayerWords::Layer;
    CHECK (words.layers
           == std::vector<Layer> { { 10, Activation::relu },
                                   { 3, Activation::lifRate },
                                   { 4, Activation::lifRate },
                                   { 5, Activation::leakyRelu },
                                   { 2, Activation::identity } });
    CHECK (readLayerWords ("1,2sigmoid,3tanh,4softplus,5softmax,6linear").layers[4]
           == Layer { 6, Activation::identity });
}

TEST_CASE ("words that are no layers are refused, and the part is named")
{
    CHECK (reasonAgainst ("") == "`` does not begin with a number of units");
    CHECK (reasonAgainst ("64") == "`64` has inputs, but no layer");
    CHECK (reasonAgainst ("64,") == "`64,` ends with a comma");
    CHECK (reasonAgainst ("64,,10") == "`` does not begin with a number of units");
    CHECK (reasonAgainst (",10") == "`` does not begin with a number of units");
    CHECK (reasonAgainst ("64relu,10") == "`64relu` is not the number of inputs alone, which comes first");
    CHECK (reasonAgainst ("64,relu") == "`relu` does not begin with a number of units");
    CHECK (reasonAgainst ("64,-3relu") == "`-3relu` does not begin with a number of units");
    CHECK (reasonAgainst ("64,0relu") == "`0relu` is not within 1 to 65536 units");
    CHECK (reasonAgainst ("0,3relu") == "`0` is not within 1 to 65536 units");
    CHECK (reasonAgainst ("64,99999999999relu") == "`99999999999relu` is not within 1 to 65536 units");
    CHECK (reasonAgainst ("64,65537relu") == "`65537relu` is not within 1 to 65536 units");
    CHECK (reasonAgainst ("64, 3relu") == "` 3relu` does not begin with a number of units");
    CHECK (reasonAgainst ("64,3elu").substr (0, 47) == "`3elu` has an unknown activation; there is: lin");
    CHECK (reasonAgainst ("64,1softmax") == "`1softmax` would always be 1: a softmax shares out between units");
    CHECK (reasonAgainst ("65536,65536") == "`65536,65536` has 4295032832 weights; there may be 8000000");
    std::string many = "1";
    for (int i = 0; i < 257; ++i)
        many += ",1";
    CHECK (reasonAgainst (many).find ("has more than 256 layers") != std::string::npos);
}
