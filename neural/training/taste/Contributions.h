// What each feature adds to a person's liking of one moment over another.
#pragma once

#include "neural/training/taste/Preference.h"

namespace galvani
{

/** Integrated gradients of the logit along the straight way between two moments: one number a feature, which sum to
    logit (to) - logit (from) within a thousandth. What both moments share contributes exactly 0.
    Source: Sundararajan, Taly and Yan (2017), Axiomatic attribution for deep networks. */
Eigen::VectorXd contributions (const Preference&, const Eigen::VectorXd& from, const Eigen::VectorXd& to);

} // namespace galvani
