// One fully connected layer: y = f (U x + b), or Elman's a (t + 1) = f (W a (t) + U x + b).
#pragma once

#include "neural/dense/Activation.h"

#include <Eigen/Core>

#include <string>
#include <vector>

namespace galvani
{

template <typename Real>
struct DenseLayer
{
    using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;
    using Vector = Eigen::Matrix<Real, Eigen::Dynamic, 1>;

    Matrix weights; ///< U: outputs x inputs
    Vector biases;  ///< outputs
    Activation activation = Activation::identity;
    Matrix recurrent;   ///< W: outputs x outputs; empty: the layer has no memory
    LifRateCurve curve; ///< of Activation::lifRate

    Eigen::Index inputs() const noexcept { return weights.cols(); }
    Eigen::Index outputs() const noexcept { return weights.rows(); }
    bool isRecurrent() const noexcept { return recurrent.size() > 0; }

    template <typename Other>
    DenseLayer<Other> cast() const
    {
        return { weights.template cast<Other>(), biases.template cast<Other>(), activation,
                 recurrent.template cast<Other>(), curve };
    }

    bool operator== (const DenseLayer& other) const
    {
        const auto same = [] (const auto& a, const auto& b)
        { return a.rows() == b.rows() && a.cols() == b.cols() && a == b; };
        return same (weights, other.weights) && same (biases, other.biases) && activation == other.activation
               && same (recurrent, other.recurrent) && curve == other.curve;
    }
};

template <typename Real>
using DenseLayers = std::vector<DenseLayer<Real>>;

/** One line on what does not fit together in a stack of layers; empty when all does. */
template <typename Real>
std::string misfitOf (const DenseLayers<Real>&);

} // namespace galvani
