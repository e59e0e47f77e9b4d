#include "neural/training/tuning/SurpriseGate.h"

#include "neural/training/tuning/SurpriseMeter.h"

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace galvani
{

template <typename Real>
std::vector<Real> gatesFrom (std::span<const double> factors, const GateRange& range)
{
    if (! std::isfinite (range.strength) || ! (range.least > 0.0) || ! (range.most >= range.least)
        || ! std::isfinite (range.most))
        throw std::invalid_argument ("gates need a range from above 0 up, and a strength that is a number");
    std::vector<double> raised;
    double sum = 0.0;
    for (const auto factor : factors)
    {
        const auto power = std::isfinite (factor) ? std::pow (std::max (factor, 0.0), range.strength) : 1.0;
        raised.push_back (std::clamp (power, range.least, range.most));
        sum += raised.back();
    }
    std::vector<Real> gates;
    for (const auto value : raised)
        gates.push_back (static_cast<Real> (value * static_cast<double> (raised.size()) / sum));
    return gates;
}

template <typename Real>
std::vector<double> surprises (const typename TrainingData<Real>::Matrix& inputs)
{
    if (inputs.size() == 0)
        return std::vector<double> (static_cast<size_t> (inputs.cols()), 1.0);
    const Eigen::MatrixXd samples = inputs.template cast<double>();
    SurpriseMeter meter (samples.rows());
    for (Eigen::Index s = 0; s < samples.cols(); ++s)
        meter.hear (samples.col (s));
    std::vector<double> result;
    for (Eigen::Index s = 0; s < samples.cols(); ++s)
        result.push_back (meter.surpriseOf (samples.col (s)));
    return result;
}

template <typename Real>
std::vector<Real> gatesFromSurprise (const typename TrainingData<Real>::Matrix& inputs, const GateRange& range)
{
    return gatesFrom<Real> (surprises<Real> (inputs), range);
}

template <typename Real>
std::vector<Real> gatesFromReward (std::span<const Approval> approvals, const GateRange& range)
{
    std::vector<double> factors;
    for (const auto& said : approvals)
    {
        const auto likes = std::max (0, said.likes) + 1.0, dislikes = std::max (0, said.dislikes) + 1.0;
        factors.push_back (2.0 * likes / (likes + dislikes));
    }
    return gatesFrom<Real> (factors, range);
}

template std::vector<float> gatesFrom (std::span<const double>, const GateRange&);
template std::vector<double> gatesFrom (std::span<const double>, const GateRange&);
template std::vector<double> surprises<float> (const TrainingData<float>::Matrix&);
template std::vector<double> surprises<double> (const TrainingData<double>::Matrix&);
template std::vector<float> gatesFromSurprise (const TrainingData<float>::Matrix&, const GateRange&);
template std::vector<double> gatesFromSurprise (const TrainingData<double>::Matrix&, const GateRange&);
template std::vector<float> gatesFromReward (std::span<const Approval>, const GateRange&);
template std::vector<double> gatesFromReward (std::span<const Approval>, const GateRange&);

} // namespace galvani
