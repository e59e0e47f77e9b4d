#include "neural/training/dream/NetworkStage.h"

#include <stdexcept>
#include <utility>

namespace galvani
{

NetworkStage::NetworkStage (DenseLayers<double> wanted) : layers (std::move (wanted))
{
    if (layers.empty())
        throw std::invalid_argument ("the network has no layers");
    if (const auto misfit = misfitOf (layers); ! misfit.empty())
        throw std::invalid_argument (misfit);
}

Eigen::VectorXd NetworkStage::forward (const Eigen::VectorXd& x)
{
    input = x;
    return passes.forward (layers, input);
}

Eigen::VectorXd NetworkStage::backward (const Eigen::VectorXd& gradient)
{
    Eigen::MatrixXd downward = gradient;
    passes.backward (layers, input, downward, false, Backpropagation<double>::Reach::input);
    return passes.inputGradient();
}

DenseLayers<double> inDouble (const DenseLayers<float>& layers)
{
    DenseLayers<double> result;
    for (const auto& layer : layers)
        result.push_back (layer.cast<double>());
    return result;
}

} // namespace galvani
