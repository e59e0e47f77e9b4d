#include "neural/training/taste/TasteLearning.h"

#include "neural/training/TrainingSplit.h"
#include "neural/training/taste/CommitteeTraining.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <stdexcept>
#include <utility>

namespace galvani
{

namespace
{

constexpr size_t fewest = 5; // examples that are worth holding any out

HeldOut drawHeldOut (size_t examples, int members, RandomStream& random)
{
    HeldOut held (examples, -1);
    if (examples < fewest)
        return held;
    TrainingSplit::Numbers order (examples);
    std::iota (order.begin(), order.end(), Eigen::Index { 0 });
    TrainingSplit::shuffle (order, random);
    for (size_t i = 0; i < examples; ++i)
        held[static_cast<size_t> (order[i])] = static_cast<int> (i % static_cast<size_t> (members));
    return held;
}

} // namespace

std::optional<Preference> learnTaste (const TasteExamples& examples, const TasteSettings& settings,
                                      const TasteProgress& progress)
{
    for (const auto& problem : { problemWith (settings), problemWith (examples, settings.features) })
        if (! problem.empty())
            throw std::invalid_argument (problem);

    RandomStream random (settings.seed);
    const auto held = drawHeldOut (examples.size(), settings.members, random);
    std::vector<Preference::Share> shares;
    std::vector<double> success;
    for (size_t p = 0; p < tastePriors.size(); ++p)
    {
        auto committee = drawnCommittee (tastePriors[p], settings.features, settings.members, settings.hidden, random);
        const auto overall = [&] (double share)
        { return ! progress || progress ((static_cast<double> (p) + share) / tastePriors.size()); };
        if (! trainCommittee (committee, examples, held, settings, overall))
            return std::nullopt;
        success.push_back (foretold (committee, examples, held));
        shares.push_back ({ committee.cast<double>(), 0.0 });
    }
    const auto best = *std::max_element (success.begin(), success.end());
    double sum = 0.0;
    for (size_t p = 0; p < shares.size(); ++p)
        sum += shares[p].weight = std::exp (success[p] - best);
    for (auto& share : shares)
        share.weight /= sum;
    return Preference (std::move (shares), heardIn (examples, settings.features).cast<double>());
}

} // namespace galvani
