#include "neural/training/taste/CommitteeTraining.h"
#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

constexpr int features = 3, members = 4, hidden = 5;

Committee<float> drawn (std::uint64_t seed)
{
    RandomStream random (seed);
    return drawnCommittee (tastePriors[1], features, members, hidden, random);
}

TasteSettings small()
{
    TasteSettings settings;
    settings.features = features;
    settings.members = members;
    settings.hidden = hidden;
    settings.epochs = 40;
    return settings;
}

} // namespace

TEST_CASE ("a member's logit is the one its prior is written for")
{
    const auto committee = drawn (1).cast<double>();
    const auto& prior = tastePriors[1];
    const Eigen::Vector3d x (0.3, -0.8, 0.5);
    const int member = 2;
    double expected = committee.straight[0].biases[member];
    for (int f = 0; f < features; ++f)
        expected +=
            committee.straight[0].weights (member, f) * prior.straight * x[f]
            + committee.straight[0].weights (member, features + f) * prior.straightSquares * (x[f] * x[f] - 1.0 / 3.0);
    for (int h = member * hidden; h < (member + 1) * hidden; ++h)
    {
        double sum = committee.bent[0].biases[h];
        for (int f = 0; f < features; ++f)
            sum += (committee.bent[0].weights (h, f) * prior.fromFeatures * x[f]
                    + committee.bent[0].weights (h, features + f) * prior.fromSquares * (x[f] * x[f] - 1.0 / 3.0))
                   / std::sqrt (3.0);
        expected += prior.bend * committee.bent[1].weights (member, h) * std::tanh (sum);
    }
    CHECK (committee.logits (x) (member, 0) == Catch::Approx (expected).epsilon (1.0e-9));
}

TEST_CASE ("members are drawn in pairs of opposite opinion, and the pairs differ")
{
    const auto logits = drawn (2).logits (Eigen::Vector3f (0.1f, 0.9f, -0.4f));
    CHECK (logits (0, 0) == Catch::Approx (-logits (1, 0)));
    CHECK (logits (2, 0) == Catch::Approx (-logits (3, 0)));
    CHECK (std::abs (std::abs (logits (0, 0)) - std::abs (logits (2, 0))) > 1.0e-3f);
}

TEST_CASE ("members remain apart from one another, and learn nothing from what is held out from them")
{
    HiddenTaste taste (HiddenTaste::Shape::straight, features, 3);
    auto examples = taste.rated (8);
    const HeldOut held { 0, 1, 2, 3, 0, 1, 2, 3 };
    const auto learned = [&]
    {
        auto committee = drawn (3);
        REQUIRE (trainCommittee (committee, examples, held, small(), {}));
        return committee;
    };
    const auto before = learned();
    examples.ratings[1].liked = ! examples.ratings[1].liked;
    const auto after = learned();
    const auto x = taste.moment();
    const Eigen::MatrixXf was = before.logits (x), is = after.logits (x);
    CHECK (was (1, 0) == is (1, 0));
    for (const auto member : { 0, 2, 3 })
        CHECK (was (member, 0) != is (member, 0));
    for (int member = 0; member < members; ++member)
        for (int h = 0; h < members * hidden; ++h)
            CHECK ((after.bent[1].weights (member, h) != 0.0f) == (h / hidden == member));
}

TEST_CASE ("what is foretold counts held-out examples alone, within what people err")
{
    HiddenTaste taste (HiddenTaste::Shape::straight, features, 4);
    const auto examples = taste.rated (6);
    const auto committee = drawn (4);
    CHECK (foretold (committee, examples, HeldOut (6, -1)) == 0.0);
    const auto sum = foretold (committee, examples, HeldOut (6, 1));
    CHECK (sum <= 6.0 * std::log (0.98));
    CHECK (sum >= 6.0 * std::log (0.02));
}
