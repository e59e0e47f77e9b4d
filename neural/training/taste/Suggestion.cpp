#include "neural/training/taste/Suggestion.h"

#include "neural/training/taste/Contributions.h"

#include <algorithm>
#include <stdexcept>
#include <string>

namespace galvani
{

Suggestion suggest (const Preference& preference, const Eigen::VectorXd& present,
                    const std::vector<Eigen::VectorXd>& candidates, double explore)
{
    const auto require = [&] (const Eigen::VectorXd& x, const std::string& name)
    {
        if (x.size() != preference.features())
            throw std::invalid_argument (name + " has " + std::to_string (x.size()) + " features instead of "
                                         + std::to_string (preference.features()));
    };
    if (candidates.empty())
        throw std::invalid_argument ("there is no candidate to suggest");
    require (present, "the present moment");

    Suggestion best;
    double highest = -1.0;
    for (size_t i = 0; i < candidates.size(); ++i)
    {
        require (candidates[i], "candidate " + std::to_string (i + 1));
        const auto liking = preference.predict (candidates[i]);
        const auto promise = liking.probability + explore * liking.deviation;
        if (promise <= highest)
            continue;
        highest = promise;
        best.index = i;
        best.liking = liking;
    }
    const auto& chosen = candidates[best.index];
    best.present = preference.predict (present);
    best.difference = preference.logit (chosen) - preference.logit (present);
    const auto parts = contributions (preference, present, chosen);
    for (Eigen::Index f = 0; f < parts.size(); ++f)
        best.reasons.push_back ({ f, parts[f] });
    std::stable_sort (best.reasons.begin(), best.reasons.end(),
                      [] (const auto& a, const auto& b) { return a.contribution > b.contribution; });
    return best;
}

} // namespace galvani
