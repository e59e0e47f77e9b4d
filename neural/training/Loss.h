// What training makes small.
#pragma once

#include "neural/dense/Activation.h"
#include "neural/training/TrainingData.h"

namespace galvani
{

/** Each is the mean over the samples; y: outputs, t: targets, m: outputs a sample. */
enum class Loss
{
    halfSquaredError,              ///< 1/2 sum (y - t)^2
    meanSquaredError,              ///< 1/m sum (y - t)^2
    binaryCrossEntropy,            ///< -1/m sum (t ln y + (1 - t) ln (1 - y)), y and t in 0..1
    sparseCategoricalCrossEntropy, ///< -ln y [class], the outputs of a sample adding up to 1
};

/** Whether a loss is taken together with the activation before it, which spares a division by outputs that come near
    0: sigmoid with binary, softmax with sparse categorical cross-entropy. */
bool isTakenTogether (Loss, Activation lastLayer) noexcept;

/** @param outputs  outputs x samples  @param data  as many samples, with targets or classes that fit */
template <typename Real>
Real lossOf (Loss, const typename TrainingData<Real>::Matrix& outputs, const TrainingData<Real>& data);

/** The derivative of lossOf by the outputs, or by the sums before the activation where both are taken together.
    @param gradient  outputs x samples, resized */
template <typename Real>
void lossGradient (Loss, Activation lastLayer, const typename TrainingData<Real>::Matrix& outputs,
                   const TrainingData<Real>& data, typename TrainingData<Real>::Matrix& gradient);

/** One line on why the data cannot be learned with this loss by a network of so many inputs and outputs; empty when it
    can. */
template <typename Real>
std::string unfitFor (Loss, const TrainingData<Real>&, Eigen::Index inputs, Eigen::Index outputs);

} // namespace galvani
