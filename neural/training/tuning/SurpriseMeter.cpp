#include "neural/training/tuning/SurpriseMeter.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>
#include <string>

namespace galvani
{

SurpriseMeter::SurpriseMeter (Eigen::Index features, double memoryInSamples) : memory (memoryInSamples)
{
    if (features < 1)
        throw std::invalid_argument ("surprise needs a feature at least");
    if (! std::isfinite (memory) || memory < 0.0)
        throw std::invalid_argument ("the memory of surprise must not be below 0 samples");
    middle = Eigen::VectorXd::Zero (features);
}

void SurpriseMeter::reset() noexcept
{
    middle.setZero();
    heard = squares = 0.0;
}

double SurpriseMeter::deviation() const noexcept { return std::sqrt (squares); }

double SurpriseMeter::surpriseOf (const Eigen::Ref<const Eigen::VectorXd>& sample) const
{
    if (sample.size() != middle.size())
        throw std::invalid_argument ("a sample of " + std::to_string (sample.size())
                                     + " features cannot surprise a meter of " + std::to_string (middle.size()));
    const auto ordinary = deviation();
    return ordinary > 0.0 ? (sample - middle).norm() / ordinary : 1.0;
}

double SurpriseMeter::hear (const Eigen::Ref<const Eigen::VectorXd>& sample)
{
    const auto surprise = surpriseOf (sample);
    // Welford's update of mean and variance; with a memory, the newest sample never weighs less than 1 in so many.
    const auto least = memory > 0.0 ? -std::expm1 (-1.0 / memory) : 0.0;
    heard += 1.0;
    const auto weight = std::max (1.0 / heard, least);
    const Eigen::VectorXd apart = sample - middle;
    middle += weight * apart;
    squares = (1.0 - weight) * (squares + weight * apart.squaredNorm());
    return surprise;
}

} // namespace galvani
