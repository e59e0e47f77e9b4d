#include "neural/dense/Activation.h"

namespace galvani
{

void applyActivation (Activation activation, Eigen::Ref<Eigen::VectorXf> values) noexcept
{
    switch (activation)
    {
        case Activation::identity:
            break;
        case Activation::tanh:
            values = values.array().tanh();
            break;
        case Activation::sigmoid:
            // By way of tanh, which cannot overflow.
            values = 0.5f + 0.5f * (0.5f * values.array()).tanh();
            break;
    }
}

} // namespace galvani
