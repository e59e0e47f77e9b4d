// Trains a committee on one person's examples.
#pragma once

#include "neural/training/taste/Committee.h"
#include "neural/training/taste/TasteExamples.h"
#include "neural/training/taste/TasteSettings.h"

#include <vector>

namespace galvani
{

/** Which member does not learn from each example, so that it can be asked about it: ratings first, then comparisons;
    -1: all learn from it. */
using HeldOut = std::vector<int>;

/** Minimises, for each member,
        sum over ratings of -ln sigma (+-s (x)) + sum over comparisons of -ln sigma (s (preferred) - s (other))
        + 1/2 sum of (weight - anchor)^2 / variance
    where the anchors are the weights the member begins with, drawn from the prior, to which the variance belongs. So
   the members differ as much as the examples leave room for, and without any they remain drawn from the prior. Source:
   Bradley and Terry (1952); Pearce, Leibfried and Brintrup (2020), Uncertainty in neural networks: approximately
   Bayesian ensembling.
    @returns false when cancelled */
bool trainCommittee (Committee<float>&, const TasteExamples&, const HeldOut&, const TasteSettings&,
                     const TasteProgress& progress);

/** Sum over the examples that a member has not learned from of ln p, p being how probable it thought what the person
    said, kept within 0.02..0.98 as people err. */
double foretold (const Committee<float>&, const TasteExamples&, const HeldOut&);

} // namespace galvani
