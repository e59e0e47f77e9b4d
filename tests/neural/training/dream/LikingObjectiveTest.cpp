#include "neural/training/dream/LikingObjective.h"

#include "neural/training/dream/Dream.h"
#include "neural/training/taste/TasteLearning.h"
#include "tests/neural/training/GradientCheck.h"
#include "tests/neural/training/taste/HiddenTaste.h"

#include <catch2/catch_test_macros.hpp>

#include <memory>
#include <utility>

using namespace galvani;

namespace
{

using Shape = HiddenTaste::Shape;

/** Of a hundred people who rated thirty moments each, those whom twenty steps from a random start please more. */
int pleasedOfHundred (Shape shape, int features)
{
    int pleased = 0;
    const Eigen::VectorXd edge = Eigen::VectorXd::Ones (features);
    for (std::uint64_t person = 0; person < 100; ++person)
    {
        HiddenTaste taste (shape, features, 5000 + person);
        TasteSettings settings;
        settings.features = features;
        settings.seed = person;
        auto preference = learnTaste (taste.rated (30), settings).value();
        const auto start = taste.moment();
        Dream dream (std::make_unique<LikingObjective> (std::move (preference)), { -edge, 0.0 * edge, edge },
                     start.cast<double>());
        for (int step = 0; step < 20; ++step)
            dream.step();
        pleased += taste.pleasure (dream.x().cast<float>()) > taste.pleasure (start) ? 1 : 0;
    }
    return pleased;
}

} // namespace

TEST_CASE ("twenty steps of a dream please nine in ten of those whose taste is straight")
{
    CHECK (pleasedOfHundred (Shape::straight, 10) >= 90);
}

TEST_CASE ("twenty steps of a dream please nine in ten of those whose taste is a ring")
{
    CHECK (pleasedOfHundred (Shape::ring, 2) >= 90);
}

TEST_CASE ("the gradient of a liking is that of its value")
{
    HiddenTaste taste (Shape::ring, 5, 1);
    TasteSettings settings;
    settings.features = 5;
    LikingObjective objective (learnTaste (taste.rated (30), settings).value());
    for (int i = 0; i < 10; ++i)
    {
        const Eigen::VectorXd x = taste.moment().cast<double>();
        Eigen::VectorXd gradient, unused;
        const auto value = objective.evaluate (x, gradient);
        CHECK (value >= 0.0);
        CHECK (value <= 1.0);
        CHECK (gradientError ([&] (const auto& y) { return objective.evaluate (y, unused); }, gradient, x,
                              Eigen::VectorXd::Constant (5, 1.0e-5))
               < 1.0e-5);
    }
}
