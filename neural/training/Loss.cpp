#include "neural/training/Loss.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace galvani
{

namespace
{

/** Keeps logarithms and divisions finite where a probability has become 0. */
template <typename Real>
constexpr Real leastProbability = std::numeric_limits<Real>::min() * Real (16);

template <typename Real>
Real logarithm (Real probability) noexcept
{
    return std::log (std::max (probability, leastProbability<Real>));
}

} // namespace

bool isTakenTogether (Loss loss, Activation last) noexcept
{
    return (loss == Loss::binaryCrossEntropy && last == Activation::sigmoid)
           || (loss == Loss::sparseCategoricalCrossEntropy && last == Activation::softmax);
}

template <typename Real>
Real lossOf (Loss loss, const typename TrainingData<Real>::Matrix& outputs, const TrainingData<Real>& data)
{
    const auto samples = static_cast<Real> (outputs.cols()), each = static_cast<Real> (outputs.rows());
    Real sum = 0;
    switch (loss)
    {
        case Loss::halfSquaredError:
            return (outputs - data.targets).squaredNorm() / (2 * samples);
        case Loss::meanSquaredError:
            return (outputs - data.targets).squaredNorm() / (samples * each);
        case Loss::binaryCrossEntropy:
            for (Eigen::Index c = 0; c < outputs.cols(); ++c)
                for (Eigen::Index r = 0; r < outputs.rows(); ++r)
                    sum -= data.targets (r, c) * logarithm (outputs (r, c))
                           + (1 - data.targets (r, c)) * logarithm (1 - outputs (r, c));
            return sum / (samples * each);
        case Loss::sparseCategoricalCrossEntropy:
            for (Eigen::Index c = 0; c < outputs.cols(); ++c)
                sum -= logarithm (outputs (data.classes[static_cast<size_t> (c)], c));
            return sum / samples;
    }
    return sum;
}

template <typename Real>
void lossGradient (Loss loss, Activation last, const typename TrainingData<Real>::Matrix& outputs,
                   const TrainingData<Real>& data, typename TrainingData<Real>::Matrix& gradient)
{
    const auto samples = static_cast<Real> (outputs.cols()), each = static_cast<Real> (outputs.rows());
    const auto together = isTakenTogether (loss, last);
    constexpr auto least = leastProbability<Real>;
    switch (loss)
    {
        case Loss::halfSquaredError:
            gradient = (outputs - data.targets) / samples;
            break;
        case Loss::meanSquaredError:
            gradient = (outputs - data.targets) * (2 / (samples * each));
            break;
        case Loss::binaryCrossEntropy:
            gradient = (outputs - data.targets) / (samples * each);
            if (! together)
                gradient.array() /= (outputs.array() * (1 - outputs.array())).max (least);
            break;
        case Loss::sparseCategoricalCrossEntropy:
            if (together)
                gradient = outputs / samples;
            else
                gradient.setZero (outputs.rows(), outputs.cols());
            for (Eigen::Index c = 0; c < outputs.cols(); ++c)
            {
                const auto wanted = data.classes[static_cast<size_t> (c)];
                gradient (wanted, c) -= (together ? 1 : 1 / std::max (outputs (wanted, c), least)) / samples;
            }
            break;
    }
}

template <typename Real>
std::string unfitFor (Loss loss, const TrainingData<Real>& data, Eigen::Index inputs, Eigen::Index outputs)
{
    const auto number = [] (auto value) { return std::to_string (value); };
    if (data.size() < 1)
        return "there is no sample to learn from";
    if (data.inputs.rows() != inputs)
        return "the samples have " + number (data.inputs.rows()) + " inputs, the network " + number (inputs);
    if (! data.inputs.allFinite() || ! data.targets.allFinite())
        return "a sample holds a value that is not a number";
    if (! data.gates.empty() && static_cast<Eigen::Index> (data.gates.size()) != data.size())
        return "there are " + number (data.gates.size()) + " gates for " + number (data.size()) + " samples";
    if (loss == Loss::sparseCategoricalCrossEntropy)
    {
        if (static_cast<Eigen::Index> (data.classes.size()) != data.size())
            return "there are " + number (data.classes.size()) + " classes for " + number (data.size()) + " samples";
        for (const auto wanted : data.classes)
            if (wanted < 0 || wanted >= outputs)
                return "there is a class " + number (wanted) + ", but the network has " + number (outputs)
                       + " outputs: classes are 0 to " + number (outputs - 1);
        return {};
    }
    if (data.targets.cols() != data.size() || data.targets.rows() != outputs)
        return "the targets are " + number (data.targets.rows()) + " x " + number (data.targets.cols()) + " for "
               + number (outputs) + " outputs and " + number (data.size()) + " samples";
    if (loss == Loss::binaryCrossEntropy && (data.targets.minCoeff() < 0 || data.targets.maxCoeff() > 1))
        return "binary cross-entropy needs targets within 0 to 1";
    return {};
}

template float lossOf (Loss, const TrainingData<float>::Matrix&, const TrainingData<float>&);
template double lossOf (Loss, const TrainingData<double>::Matrix&, const TrainingData<double>&);
template void lossGradient (Loss, Activation, const TrainingData<float>::Matrix&, const TrainingData<float>&,
                            TrainingData<float>::Matrix&);
template void lossGradient (Loss, Activation, const TrainingData<double>::Matrix&, const TrainingData<double>&,
                            TrainingData<double>::Matrix&);
template std::string unfitFor (Loss, const TrainingData<float>&, Eigen::Index, Eigen::Index);
template std::string unfitFor (Loss, const TrainingData<double>&, Eigen::Index, Eigen::Index);

} // namespace galvani
