// Samples to learn from: inputs with the outputs or the classes that belong to them.
#pragma once

#include <Eigen/Core>

#include <string>
#include <vector>

namespace galvani
{

template <typename Real>
struct TrainingData
{
    using Matrix = Eigen::Matrix<Real, Eigen::Dynamic, Eigen::Dynamic>;

    Matrix inputs;            ///< features x samples; of a recurrent network: consecutive steps
    Matrix targets;           ///< outputs x samples; empty where there are classes
    std::vector<int> classes; ///< one a sample, for sparse categorical cross-entropy
    std::vector<Real> gates;  ///< factor on the learning rate, one a sample; empty: 1 for all

    Eigen::Index size() const noexcept { return inputs.cols(); }

    /** The samples of these numbers, in this order. */
    TrainingData subset (const std::vector<Eigen::Index>&) const;
};

extern template struct TrainingData<float>;
extern template struct TrainingData<double>;

} // namespace galvani
