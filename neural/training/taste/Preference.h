// One person's preference as it has been learned: an ensemble of small networks.
#pragma once

#include "neural/training/taste/Committee.h"
#include "neural/training/taste/Liking.h"
#include "neural/training/taste/Tendency.h"

#include <vector>

namespace galvani
{

/** Does not change once made; any thread may ask it, and asking allocates. */
class Preference
{
public:
    using Vector = Eigen::VectorXd;

    /** A committee and how much all its members count together. */
    struct Share
    {
        Committee<double> committee;
        double weight;
    };

    /** @param shares  at least one, their weights adding up to 1  @param heard  features x moments, of which the
        tendencies are told */
    Preference (std::vector<Share> shares, Eigen::MatrixXd heard);

    Eigen::Index features() const noexcept { return heard.rows(); }

    /** With s_k the logit of member k, w_k its weight and sigma the logistic function:
            probability p (x) = sum of w_k sigma (s_k (x))
            deviation         = sqrt (sum of w_k (sigma (s_k (x)) - p)^2) */
    Liking predict (const Vector& x) const;
    Liking predict (const Eigen::VectorXf& x) const { return predict (Vector (x.cast<double>())); }

    /** How probably the first is preferred to the second: sum of w_k sigma (s_k (a) - s_k (b)). */
    double probabilityOfPreferring (const Vector& a, const Vector& b) const;

    /** ln (p / (1 - p)) of the probability p that predict() gives. */
    double logit (const Vector& x) const;

    /** Of that logit: d logit / dx. */
    Vector gradient (const Vector& x) const;

    /** Of the probability: dp / dx. */
    Vector probabilityGradient (const Vector& x) const;

    /** A logit that doubt lowers, for those who go where nobody has been: of each sample, mean of s_k - caution x
        standard deviation of s_k over the ensemble.
        @param x  features x samples  @param gradient  becomes its derivative by x, features x samples
        @returns one a sample */
    Vector cautiousLogits (const Eigen::MatrixXd& x, double caution, Eigen::MatrixXd& gradient) const;

    /** One a feature. All zero while nothing was heard. */
    std::vector<Tendency> tendencies() const;

private:
    struct Opinion
    {
        double liked = 0.0, disliked = 0.0; ///< p and 1 - p, each to its own precision
    };

    Opinion opinionOf (const Vector& x) const;

    std::vector<Share> all;
    Eigen::MatrixXd heard;
};

} // namespace galvani
