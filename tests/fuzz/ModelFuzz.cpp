// libFuzzer target: whatever the bytes, a model is refused in one line, or it fits together, reads back as it is
// written and, when it is small, runs.

#include "neural/dense/DenseNetwork.h"
#include "neural/serialization/ModelReader.h"
#include "neural/serialization/ModelWriter.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

namespace
{

constexpr Eigen::Index mostWeights = 10000;

template <typename Real>
Eigen::Index weightsOf (const galvani::DenseLayers<Real>& layers)
{
    Eigen::Index sum = 0;
    for (const auto& layer : layers)
        sum += layer.weights.size() + layer.recurrent.size() + layer.biases.size();
    return sum;
}

template <typename Real>
void check (std::string_view json)
{
    using namespace galvani;
    const auto layers = readModel<Real> (json);
    if (layers.empty() || ! misfitOf (layers).empty())
        std::abort();
    if (weightsOf (layers) > mostWeights)
        return;
    if (! (readModel<Real> (writeModel (layers)) == layers))
        std::abort();
    DenseNetwork<Real> network;
    network.prepare (layers);
    const typename DenseNetwork<Real>::Vector input = DenseNetwork<Real>::Vector::LinSpaced (network.inputs(), -2, 2);
    for (int step = 0; step < 3; ++step)
        if (network.forward (input).size() != network.outputs())
            std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput (const std::uint8_t* data, std::size_t size)
{
    const std::string_view json (reinterpret_cast<const char*> (data), size);
    try
    {
        check<float> (json);
        check<double> (json);
    }
    catch (const galvani::ModelError& error)
    {
        const std::string line = error.what();
        if (line.empty() || line.size() > 5000 || line.find ('\n') != std::string::npos)
            std::abort();
    }
    return 0;
}
