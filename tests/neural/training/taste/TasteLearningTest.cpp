#include "neural/training/taste/TasteLearning.h"

#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers.hpp>

#include <limits>
#include <stdexcept>

using namespace galvani;

namespace
{

TasteSettings settingsFor (int features)
{
    TasteSettings settings;
    settings.features = features;
    return settings;
}

} // namespace

TEST_CASE ("learning a taste can be cancelled, and tells how far it is")
{
    HiddenTaste taste (HiddenTaste::Shape::straight, 3, 1);
    const auto examples = taste.rated (10);
    CHECK_FALSE (learnTaste (examples, settingsFor (3), [] (double share) { return share < 0.5; }));
    double last = -1.0;
    CHECK (learnTaste (examples, settingsFor (3),
                       [&] (double share)
                       {
                           CHECK (share > last);
                           last = share;
                           return true;
                       }));
    CHECK (last > 0.9);
    CHECK (last <= 1.0);
}

TEST_CASE ("a single example already moves the taste to its side")
{
    TasteExamples examples;
    examples.ratings.push_back ({ Eigen::Vector3f (0.5f, -0.5f, 0.9f), true });
    const auto liked = learnTaste (examples, settingsFor (3));
    CHECK (liked->predict (examples.ratings[0].features).probability > 0.6);
    examples.ratings[0].liked = false;
    const auto disliked = learnTaste (examples, settingsFor (3));
    CHECK (disliked->predict (examples.ratings[0].features).probability < 0.4);
}

TEST_CASE ("examples that do not fit are refused by number and reason")
{
    HiddenTaste taste (HiddenTaste::Shape::straight, 3, 2);
    auto examples = taste.rated (4);
    CHECK (problemWith (examples, 3).empty());
    CHECK (problemWith (examples, 10) == "rating 1 has 3 features instead of 10");
    examples.ratings[2].features[1] = std::numeric_limits<float>::quiet_NaN();
    CHECK (problemWith (examples, 3) == "rating 3 has a feature that is not a number");
    CHECK_THROWS_AS (learnTaste (examples, settingsFor (3)), std::invalid_argument);
    examples = taste.compared (2);
    examples.comparisons[1].other.resize (1);
    CHECK (problemWith (examples, 3) == "comparison 2 has 1 features instead of 3");
}

TEST_CASE ("settings that cannot be are refused")
{
    auto settings = settingsFor (3);
    CHECK (problemWith (settings).empty());
    settings.members = 5;
    CHECK_FALSE (problemWith (settings).empty());
    CHECK_THROWS_AS (learnTaste ({}, settings), std::invalid_argument);
    settings = settingsFor (0);
    CHECK_FALSE (problemWith (settings).empty());
}
