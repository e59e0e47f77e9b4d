// What a person might like next, and why.
#pragma once

#include "neural/training/taste/Preference.h"

#include <cstddef>
#include <vector>

namespace galvani
{

struct Suggestion
{
    /** A feature's part in the suggestion being better than the present moment. */
    struct Reason
    {
        Eigen::Index feature;
        double contribution; ///< to the difference in logit
    };

    size_t index = 0;            ///< of the candidate
    Liking liking;               ///< of the candidate
    Liking present;              ///< of what is there now
    double difference = 0.0;     ///< logit of the candidate minus that of the present
    std::vector<Reason> reasons; ///< one a feature, the greatest contribution first; they sum to the difference
};

/** Chooses the candidate of the greatest probability + explore x deviation; the first of equals.
    @param present  features  @param candidates  at least one, features each
    @param explore  0: what will most surely please; 1: what may turn out to please
    @throws std::invalid_argument  when there is no candidate, or one has other features than the preference */
Suggestion suggest (const Preference&, const Eigen::VectorXd& present, const std::vector<Eigen::VectorXd>& candidates,
                    double explore = 0.0);

} // namespace galvani
