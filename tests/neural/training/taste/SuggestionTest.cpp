#include "neural/training/taste/Suggestion.h"

#include "neural/training/taste/Contributions.h"
#include "neural/training/taste/TasteLearning.h"
#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

namespace
{

/** Likes more of feature 0. */
Preference likesTheFirst()
{
    TasteExamples examples;
    RandomStream random (1);
    for (int i = 0; i < 30; ++i)
    {
        Eigen::VectorXf x (4);
        for (auto& entry : x)
            entry = static_cast<float> (random.uniform (-1.0, 1.0));
        examples.ratings.push_back ({ x, x[0] > 0.0f });
    }
    TasteSettings settings;
    settings.features = 4;
    return learnTaste (examples, settings).value();
}

Eigen::VectorXd at (double first, double others)
{
    Eigen::VectorXd x = Eigen::VectorXd::Constant (4, others);
    x[0] = first;
    return x;
}

} // namespace

TEST_CASE ("the candidate that pleases most is suggested, for the feature that makes it so")
{
    const auto preference = likesTheFirst();
    const auto suggestion = suggest (preference, at (-0.5, 0.1), { at (-0.2, 0.0), at (0.7, 0.2), at (0.1, 0.3) });
    CHECK (suggestion.index == 1);
    CHECK (suggestion.liking.probability > suggestion.present.probability);
    REQUIRE (suggestion.reasons.size() == 4);
    CHECK (suggestion.reasons[0].feature == 0);
    for (size_t r = 1; r < 4; ++r)
        CHECK (suggestion.reasons[r - 1].contribution >= suggestion.reasons[r].contribution);
}

TEST_CASE ("reasons sum to the difference in logit, whatever the way between two moments")
{
    HiddenTaste taste (HiddenTaste::Shape::ring, 4, 2);
    TasteSettings settings;
    settings.features = 4;
    const auto preference = learnTaste (taste.rated (30), settings).value();
    for (int i = 0; i < 20; ++i)
    {
        const auto from = taste.moment(), to = taste.moment();
        const auto suggestion = suggest (preference, from.cast<double>(), { to.cast<double>() });
        double sum = 0.0;
        for (const auto& reason : suggestion.reasons)
            sum += reason.contribution;
        CHECK (sum == Catch::Approx (suggestion.difference).margin (1.0e-3));
    }
}

TEST_CASE ("what both moments share is no reason")
{
    const auto parts = contributions (likesTheFirst(), at (-0.5, 0.3), at (0.5, 0.3));
    CHECK (parts[0] > 0.5);
    CHECK (parts.tail (3).isZero (0.0));
}

TEST_CASE ("who explores prefers the unknown to what is likely to please but little more")
{
    const auto preference = likesTheFirst();
    RandomStream random (3);
    const auto draw = [&] { return at (random.uniform (-1.0, 1.0), random.uniform (-1.0, 1.0)); };
    int found = 0;
    for (int i = 0; i < 200; ++i)
    {
        const auto known = draw(), unknown = draw();
        const auto sure = preference.predict (known), doubtful = preference.predict (unknown);
        const auto gain = sure.probability - doubtful.probability;
        if (gain <= 0.0 || doubtful.deviation - sure.deviation <= gain)
            continue;
        ++found;
        CHECK (suggest (preference, at (0.0, 0.0), { known, unknown }).index == 0);
        CHECK (suggest (preference, at (0.0, 0.0), { known, unknown }, 1.0).index == 1);
    }
    CHECK (found > 0);
}

TEST_CASE ("nothing can be suggested from nothing, nor from other features")
{
    const auto preference = likesTheFirst();
    CHECK_THROWS_AS (suggest (preference, at (0.0, 0.0), {}), std::invalid_argument);
    CHECK_THROWS_AS (suggest (preference, at (0.0, 0.0), { Eigen::VectorXd::Zero (3) }), std::invalid_argument);
    CHECK_THROWS_AS (suggest (preference, Eigen::VectorXd::Zero (5), { at (0.0, 0.0) }), std::invalid_argument);
}
