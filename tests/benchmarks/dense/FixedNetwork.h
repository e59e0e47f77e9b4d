// The default reader's shape, 34-32-16-8, written out in Eigen with sizes that the compiler knows: what a compile-time
// library makes of it.
#pragma once

#include "neural/dense/DenseLayer.h"

namespace galvani::benchmark
{

class FixedNetwork
{
public:
    template <int size>
    using Vector = Eigen::Matrix<float, size, 1>;

    explicit FixedNetwork (const DenseLayers<float>& layers)
        : first (layers[0].weights),
          second (layers[1].weights),
          third (layers[2].weights),
          firstBiases (layers[0].biases),
          secondBiases (layers[1].biases),
          thirdBiases (layers[2].biases)
    {
    }

    const Vector<8>& forward (const Vector<34>& input) noexcept
    {
        a.noalias() = first * input;
        a = (a + firstBiases).array().tanh();
        b.noalias() = second * a;
        b = (b + secondBiases).array().tanh();
        c.noalias() = third * b;
        c = 0.5f + 0.5f * (0.5f * (c + thirdBiases).array()).tanh();
        return c;
    }

private:
    Eigen::Matrix<float, 32, 34> first;
    Eigen::Matrix<float, 16, 32> second;
    Eigen::Matrix<float, 8, 16> third;
    Vector<32> firstBiases, a;
    Vector<16> secondBiases, b;
    Vector<8> thirdBiases, c;
};

} // namespace galvani::benchmark
