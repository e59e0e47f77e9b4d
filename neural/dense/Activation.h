// The activation functions of dense layers.
#pragma once

#include "neural/dense/LifRateCurve.h"

#include <Eigen/Core>

namespace galvani
{

enum class Activation
{
    identity,  ///< x
    sigmoid,   ///< 1 / (1 + exp (-x))
    tanh,      ///< tanh x
    relu,      ///< max (x, 0)
    leakyRelu, ///< max (x, 0.01 x)
    softplus,  ///< ln (1 + exp x)
    softmax,   ///< exp x / sum of exp x over the layer
    lifRate    ///< the firing rate of a LIF neuron, see LifRateCurve
};

inline constexpr double leakOfLeakyRelu = 0.01;

/** Applies the function to every entry in place, the softmax to every column; never allocates. */
template <typename Derived>
void applyActivation (Activation activation, const LifRateCurve& curve, Eigen::DenseBase<Derived>& values) noexcept
{
    using Real = typename Derived::Scalar;
    auto& matrix = values.derived();
    auto x = matrix.array();
    switch (activation)
    {
        case Activation::identity:
            break;
        case Activation::sigmoid:
            // By way of tanh, which cannot overflow.
            x = Real (0.5) + Real (0.5) * (Real (0.5) * x).tanh();
            break;
        case Activation::tanh:
            x = x.tanh();
            break;
        case Activation::relu:
            x = x.max (Real (0));
            break;
        case Activation::leakyRelu:
            x = x.max (static_cast<Real> (leakOfLeakyRelu) * x);
            break;
        case Activation::softplus:
            x = x.max (Real (0)) + (-x.abs()).exp().log1p();
            break;
        case Activation::softmax:
            for (Eigen::Index c = 0; c < matrix.cols(); ++c)
            {
                auto column = matrix.col (c).array();
                column = (column - column.maxCoeff()).exp();
                column /= column.sum();
            }
            break;
        case Activation::lifRate:
            for (Eigen::Index c = 0; c < matrix.cols(); ++c)
                for (Eigen::Index r = 0; r < matrix.rows(); ++r)
                    matrix (r, c) = curve.value (matrix (r, c));
            break;
    }
}

} // namespace galvani
