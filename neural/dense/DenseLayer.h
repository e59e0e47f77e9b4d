// One fully connected layer: y = f (W x + b).
#pragma once

#include "neural/dense/Activation.h"

#include <Eigen/Core>

namespace galvani
{

struct DenseLayer
{
    Eigen::MatrixXf weights; ///< outputs x inputs
    Eigen::VectorXf biases;  ///< outputs
    Activation activation = Activation::identity;

    Eigen::Index inputs() const noexcept { return weights.cols(); }
    Eigen::Index outputs() const noexcept { return weights.rows(); }
};

} // namespace galvani
