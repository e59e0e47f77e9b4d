// Walks the weights of a network down its gradient.
#pragma once

#include "neural/training/Backpropagation.h"
#include "neural/training/OptimiserSettings.h"

namespace galvani
{

template <typename Real>
class Optimiser
{
public:
    /** Begins anew, with layers of these shapes. */
    void prepare (const OptimiserSettings&, const DenseLayers<Real>&);

    /** One step. @param layers, gradients  of the prepared shapes */
    void step (DenseLayers<Real>& layers, const std::vector<LayerGradient<Real>>& gradients, Real rate);

private:
    struct Memory
    {
        std::vector<Real> first, second;
    };

    void stepTensor (const Real* gradient, Real* values, std::ptrdiff_t count, Real rate);

    TrainingKernels<Real> kernels = trainingKernels<Real>();
    OptimiserSettings settings;
    std::vector<Memory> memories; ///< of each layer's weights, biases and recurrent weights
    size_t nextMemory = 0;
    double firstPower = 1.0, secondPower = 1.0; ///< of Adam's decays, to the number of steps
};

extern template class Optimiser<float>;
extern template class Optimiser<double>;

} // namespace galvani
