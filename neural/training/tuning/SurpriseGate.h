// Gates on the learning rate, one a sample: more is learned from what surprised the brain, or what was rewarded.
#pragma once

#include "neural/training/TrainingData.h"

#include <span>

namespace galvani
{

/** How far gates may go. */
struct GateRange
{
    double strength = 1.0; ///< exponent on the factors; 0: all gates are 1
    double least = 0.25;   ///< factors are brought within these before their mean is made 1
    double most = 4.0;
    bool operator== (const GateRange&) const = default;
};

/** What a person said of a sample. */
struct Approval
{
    int likes = 0, dislikes = 0; ///< 0 or more
};

/** factor ^ strength, within the range, over their mean: TrainingData::gates. What is not a number counts as 1.
    @throws std::invalid_argument  when the range is not 0 < least <= most, or strength is no number */
template <typename Real>
std::vector<Real> gatesFrom (std::span<const double> factors, const GateRange& = {});

/** The surprise of each sample, see SurpriseMeter, once all of them were heard: so it does not depend on their order.
    (One that is to depend on it is what SurpriseMeter::hear() gave when the sample came; gatesFrom() takes that too.)
    @param inputs  features x samples */
template <typename Real>
std::vector<double> surprises (const typename TrainingData<Real>::Matrix& inputs);

/** gatesFrom (surprises (inputs)) */
template <typename Real>
std::vector<Real> gatesFromSurprise (const typename TrainingData<Real>::Matrix& inputs, const GateRange& = {});

/** Of the factors 2 (likes + 1) / (likes + dislikes + 2): 1 for what nobody judged, towards 2 for what is liked and 0
    for what is not, the surer the more often it was said. Source: Laplace's rule of succession (1774). */
template <typename Real>
std::vector<Real> gatesFromReward (std::span<const Approval>, const GateRange& = {});

} // namespace galvani
