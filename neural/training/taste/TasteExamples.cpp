#include "neural/training/taste/TasteExamples.h"

namespace galvani
{

namespace
{

std::string problemWith (const Eigen::VectorXf& heard, int features, const std::string& name)
{
    if (heard.size() != features)
        return name + " has " + std::to_string (heard.size()) + " features instead of " + std::to_string (features);
    if (! heard.allFinite())
        return name + " has a feature that is not a number";
    return {};
}

} // namespace

std::string problemWith (const TasteExamples& examples, int features)
{
    for (size_t i = 0; i < examples.ratings.size(); ++i)
        if (auto problem = problemWith (examples.ratings[i].features, features, "rating " + std::to_string (i + 1));
            ! problem.empty())
            return problem;
    for (size_t i = 0; i < examples.comparisons.size(); ++i)
        for (const auto* heard : { &examples.comparisons[i].preferred, &examples.comparisons[i].other })
            if (auto problem = problemWith (*heard, features, "comparison " + std::to_string (i + 1));
                ! problem.empty())
                return problem;
    return {};
}

Eigen::MatrixXf heardIn (const TasteExamples& examples, int features)
{
    Eigen::MatrixXf heard (features,
                           static_cast<Eigen::Index> (examples.ratings.size() + 2 * examples.comparisons.size()));
    Eigen::Index column = 0;
    for (const auto& rating : examples.ratings)
        heard.col (column++) = rating.features;
    for (const auto& comparison : examples.comparisons)
        heard.col (column++) = comparison.preferred;
    for (const auto& comparison : examples.comparisons)
        heard.col (column++) = comparison.other;
    return heard;
}

} // namespace galvani
