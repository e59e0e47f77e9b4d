// A stack of dense layers, run forward without allocation.
#pragma once

#include "neural/dense/DenseLayer.h"

namespace galvani
{

template <typename Real>
class DenseNetwork
{
public:
    using Vector = typename DenseLayer<Real>::Vector;

    /** Takes the layers and makes room for their outputs. Without layers the network is empty and must not be run.
        @throws std::invalid_argument when a layer's inputs are not the outputs of the one before, or its biases or
        recurrent weights do not fit */
    void prepare (DenseLayers<Real>);

    /** Recurrent layers forget. */
    void reset() noexcept;

    /** Runs the stack on inputs() values; the result is valid until the next call. Real-time safe. */
    const Vector& forward (const Eigen::Ref<const Vector>& input) noexcept;

    Eigen::Index inputs() const noexcept { return layers.empty() ? 0 : layers.front().inputs(); }
    Eigen::Index outputs() const noexcept { return layers.empty() ? 0 : layers.back().outputs(); }
    const DenseLayers<Real>& allLayers() const noexcept { return layers; }

private:
    void run (size_t layer, const Eigen::Ref<const Vector>& input) noexcept;

    DenseLayers<Real> layers;
    std::vector<Vector> results; ///< of each layer; of a recurrent one, what it remembers
    std::vector<Vector> sums;    ///< of the recurrent ones, before they become results
};

extern template class DenseNetwork<float>;
extern template class DenseNetwork<double>;

} // namespace galvani
