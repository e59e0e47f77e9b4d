// Dreams of what one person surely likes.
#pragma once

#include "neural/training/dream/DreamObjective.h"
#include "neural/training/taste/Preference.h"

namespace galvani
{

/** E (x) = sigma (mean of L over the 2 features points that lie nearby, by +-reach in one feature)
    where L = mean - caution x deviation of the ensemble's logits (Preference::cautiousLogits): a lower bound, so that a
    dream does not run to where nothing was heard and everything seems possible, and over a neighbourhood, so that it
    comes to rest in the middle of what is liked and not at its edge. E is what a dream climbs; what to tell a person of
    the way is Preference::predict(). */
class LikingObjective : public DreamObjective
{
public:
    explicit LikingObjective (Preference, double caution = 1.0, double reach = 0.15);

    Eigen::Index inputs() const noexcept override { return preference.features(); }
    double evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient) override;

private:
    Preference preference;
    double caution, reach;
};

} // namespace galvani
