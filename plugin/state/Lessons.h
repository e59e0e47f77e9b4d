// All that a player has taught: examples of sound and voice, likes, dislikes and comparisons.
#pragma once

#include "plugin/state/TasteDescriptor.h"
#include "plugin/state/TaughtExample.h"
#include "plugin/state/TeachSettings.h"

#include <cstddef>
#include <vector>

namespace galvani
{

struct RatedMoment
{
    TasteDescriptors features {};
    bool liked = false;
    bool operator== (const RatedMoment&) const = default;
};

struct ComparedMoments
{
    TasteDescriptors preferred {}, other {};
    bool operator== (const ComparedMoments&) const = default;
};

struct Lessons
{
    static constexpr std::size_t mostExamples = 256, mostRatings = 1024, mostComparisons = 1024;

    std::vector<TaughtExample> examples;
    TeachSettings settings;
    std::vector<RatedMoment> ratings;
    std::vector<ComparedMoments> comparisons;

    bool operator== (const Lessons&) const = default;
};

} // namespace galvani
