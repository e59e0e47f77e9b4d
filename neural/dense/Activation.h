// The activation functions of dense layers.
#pragma once

#include <Eigen/Core>

namespace galvani
{

enum class Activation
{
    identity, ///< x
    tanh,     ///< tanh x
    sigmoid   ///< 1 / (1 + exp (-x))
};

/** Applies the function to every entry, in place; never allocates. */
void applyActivation (Activation, Eigen::Ref<Eigen::VectorXf>) noexcept;

} // namespace galvani
