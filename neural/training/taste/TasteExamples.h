// What one person has told about their taste.
#pragma once

#include "neural/training/taste/Comparison.h"
#include "neural/training/taste/Rating.h"

#include <cstddef>
#include <string>
#include <vector>

namespace galvani
{

struct TasteExamples
{
    std::vector<Rating> ratings;
    std::vector<Comparison> comparisons;

    size_t size() const noexcept { return ratings.size() + comparisons.size(); }
};

/** One line on which example cannot be learned from by a taste of so many features; empty when all can. */
std::string problemWith (const TasteExamples&, int features);

/** All that was heard: of the ratings, then of what was preferred, then of the others.
    @returns features x moments */
Eigen::MatrixXf heardIn (const TasteExamples&, int features);

} // namespace galvani
