// Gradients of a stack of dense layers by their weights, biases and inputs.
#pragma once

#include "neural/dense/DenseLayer.h"
#include "neural/training/simd/TrainingKernels.h"

#include <vector>

namespace galvani
{

/** Shaped like the layer. */
template <typename Real>
struct LayerGradient
{
    typename DenseLayer<Real>::Matrix weights;
    typename DenseLayer<Real>::Vector biases;
    typename DenseLayer<Real>::Matrix recurrent;
};

/** The columns of a batch are samples. Where a layer is recurrent they are consecutive steps, the first of which finds
    the layer at rest, and the gradient goes back through all of them.
    Source: Rumelhart, Hinton and Williams (1986); Werbos (1990), Backpropagation through time. */
template <typename Real>
class Backpropagation
{
public:
    using Matrix = typename DenseLayer<Real>::Matrix;
    using Vector = typename DenseLayer<Real>::Vector;

    explicit Backpropagation (InstructionSet widest = InstructionSet::avx512) : kernels (trainingKernels<Real> (widest))
    {
    }

    /** @param layers  that fit together  @param input  inputs x samples  @returns outputs x samples, valid until the
        next call */
    const Matrix& forward (const DenseLayers<Real>& layers, const Eigen::Ref<const Matrix>& input);

    /** What goes back: to the layers alone, or on to the input as well. */
    enum class Reach
    {
        layers,
        input
    };

    /** After forward() with the same layers and input.
        @param gradient  dE/dy, outputs x samples, which is consumed; or dE/dz, by the sums before the last activation
        @param isBeforeActivation  which of the two  */
    void backward (const DenseLayers<Real>& layers, const Eigen::Ref<const Matrix>& input, Matrix& gradient,
                   bool isBeforeActivation, Reach);

    const std::vector<LayerGradient<Real>>& gradients() const noexcept { return byLayer; }
    std::vector<LayerGradient<Real>>& gradients() noexcept { return byLayer; }

    /** inputs x samples, if backward() reached it */
    const Matrix& inputGradient() const noexcept { return byInput; }

private:
    void runForward (const DenseLayer<Real>&, const Eigen::Ref<const Matrix>& input, size_t index);
    void throughActivation (const DenseLayer<Real>&, size_t index, Matrix& gradient) const;
    void throughTime (const DenseLayer<Real>&, size_t index, Matrix& gradient);

    TrainingKernels<Real> kernels;
    std::vector<Matrix> results; ///< of each layer, outputs x samples
    std::vector<Matrix> slopes;  ///< of those layers whose slope does not follow from the result
    std::vector<LayerGradient<Real>> byLayer;
    std::vector<Matrix> deltas; ///< dE/dz of each layer but the last
    Matrix byInput, transposed;
};

extern template class Backpropagation<float>;
extern template class Backpropagation<double>;

} // namespace galvani
