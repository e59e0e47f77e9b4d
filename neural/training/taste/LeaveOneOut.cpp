#include "neural/training/taste/LeaveOneOut.h"

#include "neural/training/taste/TasteLearning.h"

#include <algorithm>

namespace galvani
{

namespace
{

bool isSame (const Comparison& a, const Comparison& b)
{
    return (a.preferred == b.preferred && a.other == b.other) || (a.preferred == b.other && a.other == b.preferred);
}

TasteExamples without (const TasteExamples& examples, size_t number)
{
    auto rest = examples;
    if (number < examples.ratings.size())
        std::erase_if (rest.ratings, [&] (const Rating& r) { return r.features == examples.ratings[number].features; });
    else
        std::erase_if (rest.comparisons, [&] (const Comparison& c)
                       { return isSame (c, examples.comparisons[number - examples.ratings.size()]); });
    return rest;
}

bool foretells (const Preference& preference, const TasteExamples& examples, size_t number)
{
    if (number < examples.ratings.size())
    {
        const auto& rating = examples.ratings[number];
        return (preference.predict (rating.features).probability > 0.5) == rating.liked;
    }
    const auto& comparison = examples.comparisons[number - examples.ratings.size()];
    return preference.probabilityOfPreferring (comparison.preferred.cast<double>(), comparison.other.cast<double>())
           > 0.5;
}

} // namespace

Agreement leaveOneOut (const TasteExamples& examples, const TasteSettings& settings, const TasteProgress& progress)
{
    if (examples.size() < 2)
        return {};
    int right = 0, count = 0, liked = 0, disliked = 0, compared = 0;
    for (size_t i = 0; i < examples.size(); ++i)
    {
        const auto overall = [&] (double share)
        { return ! progress || progress ((static_cast<double> (i) + share) / static_cast<double> (examples.size())); };
        const auto preference = learnTaste (without (examples, i), settings, overall);
        if (! preference)
            break;
        right += foretells (*preference, examples, i) ? 1 : 0;
        ++count;
        if (i >= examples.ratings.size())
            ++compared;
        else
            ++(examples.ratings[i].liked ? liked : disliked);
    }
    return agreementOf (right, count, std::max (liked, disliked) + 0.5 * compared);
}

} // namespace galvani
