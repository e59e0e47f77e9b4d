#include "neural/training/Optimiser.h"

#include <cmath>

namespace galvani
{

template <typename Real>
void Optimiser<Real>::prepare (const OptimiserSettings& wanted, const DenseLayers<Real>& layers)
{
    settings = wanted;
    firstPower = secondPower = 1.0;
    memories.clear();
    const auto needsFirst = settings.kind == OptimiserKind::momentum || settings.kind == OptimiserKind::adam;
    const auto needsSecond = settings.kind == OptimiserKind::adam;
    for (const auto& layer : layers)
        for (const auto count : { layer.weights.size(), layer.biases.size(), layer.recurrent.size() })
            memories.push_back ({ std::vector<Real> (needsFirst ? static_cast<size_t> (count) : 0),
                                  std::vector<Real> (needsSecond ? static_cast<size_t> (count) : 0) });
}

template <typename Real>
void Optimiser<Real>::step (DenseLayers<Real>& layers, const std::vector<LayerGradient<Real>>& gradients, Real rate)
{
    firstPower *= settings.firstDecay;
    secondPower *= settings.secondDecay;
    nextMemory = 0;
    for (size_t i = 0; i < layers.size(); ++i)
    {
        stepTensor (gradients[i].weights.data(), layers[i].weights.data(), layers[i].weights.size(), rate);
        stepTensor (gradients[i].biases.data(), layers[i].biases.data(), layers[i].biases.size(), rate);
        stepTensor (gradients[i].recurrent.data(), layers[i].recurrent.data(), layers[i].recurrent.size(), rate);
    }
}

template <typename Real>
void Optimiser<Real>::stepTensor (const Real* gradient, Real* values, std::ptrdiff_t count, Real rate)
{
    auto& memory = memories[nextMemory++];
    if (settings.kind == OptimiserKind::adam)
    {
        // The bias corrections of both means, moved into the rate and epsilon.
        const auto secondCorrection = std::sqrt (1.0 - secondPower);
        const AdamStep<Real> adam { static_cast<Real> (static_cast<double> (rate) * secondCorrection
                                                       / (1.0 - firstPower)),
                                    static_cast<Real> (settings.firstDecay), static_cast<Real> (settings.secondDecay),
                                    static_cast<Real> (settings.smallest * secondCorrection) };
        kernels.adam (count, adam, gradient, memory.first.data(), memory.second.data(), values);
        return;
    }
    if (settings.kind == OptimiserKind::momentum)
        return kernels.momentum (count, static_cast<Real> (settings.momentum), rate, gradient, memory.first.data(),
                                 values);
    for (std::ptrdiff_t i = 0; i < count; ++i)
        values[i] -= rate * gradient[i];
}

template class Optimiser<float>;
template class Optimiser<double>;

} // namespace galvani
