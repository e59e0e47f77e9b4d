#include "neural/dense/DenseNetwork.h"

#include <stdexcept>
#include <utility>

namespace galvani
{

template <typename Real>
void DenseNetwork<Real>::prepare (DenseLayers<Real> newLayers)
{
    if (const auto misfit = misfitOf (newLayers); ! misfit.empty())
        throw std::invalid_argument (misfit);
    layers = std::move (newLayers);
    results.clear();
    sums.clear();
    for (const auto& layer : layers)
    {
        results.emplace_back (Vector::Zero (layer.outputs()));
        sums.emplace_back (Vector::Zero (layer.isRecurrent() ? layer.outputs() : 0));
    }
}

template <typename Real>
void DenseNetwork<Real>::reset() noexcept
{
    for (auto& result : results)
        result.setZero();
}

template <typename Real>
const typename DenseNetwork<Real>::Vector& DenseNetwork<Real>::forward (const Eigen::Ref<const Vector>& input) noexcept
{
    run (0, input);
    for (size_t i = 1; i < layers.size(); ++i)
        run (i, results[i - 1]);
    return results.back();
}

template <typename Real>
void DenseNetwork<Real>::run (size_t index, const Eigen::Ref<const Vector>& input) noexcept
{
    const auto& layer = layers[index];
    auto& result = results[index];
    if (layer.isRecurrent())
    {
        auto& sum = sums[index];
        sum = layer.biases;
        sum.noalias() += layer.weights * input;
        sum.noalias() += layer.recurrent * result;
        result.swap (sum);
    }
    else
    {
        result = layer.biases;
        result.noalias() += layer.weights * input;
    }
    applyActivation (layer.activation, layer.curve, result);
}

template class DenseNetwork<float>;
template class DenseNetwork<double>;

} // namespace galvani
