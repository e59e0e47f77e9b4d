#include "neural/training/taste/Preference.h"

#include "neural/training/taste/TasteLearning.h"
#include "tests/neural/training/GradientCheck.h"
#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <stdexcept>

using namespace galvani;

namespace
{

using Shape = HiddenTaste::Shape;

Preference learned (const TasteExamples& examples, int features, std::uint64_t seed = 1)
{
    TasteSettings settings;
    settings.features = features;
    settings.seed = seed;
    return learnTaste (examples, settings).value();
}

} // namespace

TEST_CASE ("a taste that has heard nothing says one half, and that it does not know")
{
    const auto preference = learned ({}, 10);
    HiddenTaste taste (Shape::straight, 10, 1);
    for (int i = 0; i < 20; ++i)
    {
        const auto liking = preference.predict (taste.moment());
        CHECK (liking.probability == Catch::Approx (0.5).margin (1.0e-5));
        CHECK (liking.deviation > 0.25);
    }
    for (const auto& tendency : preference.tendencies())
        CHECK (tendency.slope == 0.0);
}

TEST_CASE ("a taste is surer where it has heard something than far away")
{
    HiddenTaste taste (Shape::ring, 2, 2);
    const auto examples = taste.rated (30);
    const auto preference = learned (examples, 2);
    double near = 0.0;
    for (const auto& rating : examples.ratings)
        near += preference.predict (rating.features).deviation / 30.0;
    double nothing = 0.0;
    for (const auto& rating : examples.ratings)
        nothing += learned ({}, 2).predict (rating.features).deviation / 30.0;
    CHECK (near < 0.5 * nothing);
}

TEST_CASE ("the gradients of a preference are those of its logit, its probability and its cautious logit")
{
    HiddenTaste taste (Shape::ring, 4, 3);
    const auto preference = learned (taste.rated (30), 4);
    const Eigen::VectorXd step = Eigen::VectorXd::Constant (4, 1.0e-5);
    for (int i = 0; i < 10; ++i)
    {
        const Eigen::VectorXd x = taste.moment().cast<double>();
        CHECK (gradientError ([&] (const auto& y) { return preference.logit (y); }, preference.gradient (x), x, step)
               < 1.0e-5);
        CHECK (gradientError ([&] (const auto& y) { return preference.predict (y).probability; },
                              preference.probabilityGradient (x), x, step)
               < 1.0e-5);
        Eigen::MatrixXd slope, unused;
        preference.cautiousLogits (x, 1.0, slope);
        CHECK (gradientError ([&] (const auto& y) { return preference.cautiousLogits (y, 1.0, unused)[0]; },
                              slope.col (0), x, step)
               < 1.0e-5);
        CHECK (preference.logit (x)
               == Catch::Approx (
                      std::log (preference.predict (x).probability / (1.0 - preference.predict (x).probability)))
                      .epsilon (1.0e-6));
    }
}

TEST_CASE ("far outside, a preference remains a number")
{
    HiddenTaste taste (Shape::straight, 3, 4);
    const auto preference = learned (taste.rated (20), 3);
    for (const auto far : { 1.0e3, -1.0e6 })
    {
        const Eigen::VectorXd x = Eigen::VectorXd::Constant (3, far);
        CHECK (std::isfinite (preference.predict (x).probability));
        CHECK (std::isfinite (preference.logit (x)));
        CHECK (preference.gradient (x).allFinite());
    }
}

TEST_CASE ("the same seed gives the same preference, another another")
{
    HiddenTaste taste (Shape::straight, 5, 5);
    const auto examples = taste.rated (20);
    const auto x = taste.moment();
    const auto first = learned (examples, 5, 7).predict (x), again = learned (examples, 5, 7).predict (x);
    CHECK (first.probability == again.probability);
    CHECK (first.deviation == again.deviation);
    CHECK (learned (examples, 5, 8).predict (x).probability != first.probability);
}

TEST_CASE ("tendencies say which features a person wants more of, less of, or in the middle")
{
    TasteExamples examples;
    RandomStream random (6);
    for (int i = 0; i < 40; ++i)
    {
        Eigen::VectorXf x (3);
        for (auto& entry : x)
            entry = static_cast<float> (random.uniform (-1.0, 1.0));
        examples.ratings.push_back ({ x, x[0] - x[1] > 0.0f });
    }
    const auto slanted = learned (examples, 3).tendencies();
    CHECK (slanted[0].slope > 0.1);
    CHECK (slanted[1].slope < -0.1);
    CHECK (std::abs (slanted[2].slope) < 0.5 * slanted[0].slope);

    for (auto& rating : examples.ratings)
        rating.liked = std::abs (rating.features[2]) < 0.5f;
    const auto middle = learned (examples, 3).tendencies();
    CHECK (middle[2].bend < -0.3);
    CHECK (std::abs (middle[2].slope) < 0.3);
}

TEST_CASE ("who prefers a to b does not prefer b to a")
{
    HiddenTaste taste (Shape::straight, 4, 7);
    const auto preference = learned (taste.compared (30), 4);
    const Eigen::VectorXd a = taste.moment().cast<double>(), b = taste.moment().cast<double>();
    CHECK (preference.probabilityOfPreferring (a, b) + preference.probabilityOfPreferring (b, a)
           == Catch::Approx (1.0));
    CHECK (preference.probabilityOfPreferring (a, a) == Catch::Approx (0.5));
}

TEST_CASE ("ratings and comparisons are learned through the same networks")
{
    // Ratings know of the first feature alone, comparisons of the second.
    TasteExamples examples;
    RandomStream random (8);
    for (int i = 0; i < 20; ++i)
    {
        const auto x = static_cast<float> (random.uniform (-1.0, 1.0));
        examples.ratings.push_back ({ Eigen::Vector2f (x, 0.0f), x > 0.0f });
        examples.comparisons.push_back ({ Eigen::Vector2f (x, 0.6f), Eigen::Vector2f (x, -0.6f) });
    }
    const auto preference = learned (examples, 2);
    CHECK (preference.gradient (Eigen::Vector2d (0.0, 0.0))[0] > 0.5);
    CHECK (preference.gradient (Eigen::Vector2d (0.0, 0.0))[1] > 0.5);
}
