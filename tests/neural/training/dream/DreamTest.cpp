#include "neural/training/dream/Dream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <cmath>
#include <memory>
#include <stdexcept>
#include <utility>

using namespace galvani;

namespace
{

/** A hill: -sum of ((x - peak) / width)^2. */
struct Hill : DreamObjective
{
    Hill (Eigen::VectorXd top, Eigen::VectorXd wide) : peak (std::move (top)), width (std::move (wide)) {}

    Eigen::Index inputs() const noexcept override { return peak.size(); }

    double evaluate (const Eigen::VectorXd& x, Eigen::VectorXd& gradient) override
    {
        const Eigen::ArrayXd away = (x - peak).array() / width.array();
        gradient = (-2.0 * away / width.array()).matrix();
        return -away.square().sum();
    }

    Eigen::VectorXd peak, width;
};

std::unique_ptr<Hill> hillAt (double x, double y)
{
    return std::make_unique<Hill> (Eigen::Vector2d (x, y), Eigen::Vector2d (1.0, 1.0));
}

DreamSpace square() { return { Eigen::Vector2d (-1.0, -1.0), Eigen::Vector2d (0.0, 0.0), Eigen::Vector2d (1.0, 1.0) }; }

} // namespace

TEST_CASE ("a dream finds the top of a hill, and tells every rise on its way")
{
    Dream dream (hillAt (0.4, -0.3), square(), Eigen::Vector2d (-0.8, 0.9));
    int steps = 0;
    while (dream.step() && steps < 200)
        ++steps;
    CHECK (steps < 200);
    CHECK (dream.x()[0] == Catch::Approx (0.4).margin (0.01));
    CHECK (dream.x()[1] == Catch::Approx (-0.3).margin (0.01));
    REQUIRE (dream.history().size() == static_cast<size_t> (steps) + 1);
    for (size_t i = 1; i < dream.history().size(); ++i)
        CHECK (dream.history()[i] > dream.history()[i - 1]);
    const Eigen::VectorXd rest = dream.x();
    CHECK_FALSE (dream.step());
    CHECK (dream.x() == rest);
}

TEST_CASE ("a step is never longer than alpha, in halves of the space")
{
    const auto momentum = GENERATE (0.0, 0.7);
    DreamSettings settings;
    settings.alpha = 0.08;
    settings.momentum = momentum;
    const DreamSpace space { Eigen::Vector2d (-400.0, 0.0), Eigen::Vector2d (0.0, 1.0), Eigen::Vector2d (400.0, 2.0) };
    Dream dream (std::make_unique<Hill> (Eigen::Vector2d (300.0, 1.7), Eigen::Vector2d (100.0, 0.2)), space,
                 Eigen::Vector2d (-300.0, 0.5), settings);
    for (int i = 0; i < 30; ++i)
    {
        const Eigen::VectorXd before = dream.x();
        if (! dream.step())
            break;
        const Eigen::Array2d moved = (dream.x() - before).array() / Eigen::Array2d (400.0, 1.0);
        CHECK (moved.matrix().norm() <= 0.08 + 1.0e-12);
    }
    CHECK (dream.x()[0] > 0.0);
    CHECK (dream.x()[1] > 1.2);
}

TEST_CASE ("a dream stays within its depth of the way from the neutral point to the bounds")
{
    DreamSettings settings;
    settings.depth = 0.3;
    const DreamSpace space { Eigen::Vector2d (-1.0, 0.0), Eigen::Vector2d (0.5, 1.0), Eigen::Vector2d (1.0, 5.0) };
    Dream dream (hillAt (50.0, 50.0), space, Eigen::Vector2d (-1.0, 0.0), settings);
    CHECK (dream.x()[0] == Catch::Approx (0.5 - 0.3 * 1.5));
    CHECK (dream.x()[1] == Catch::Approx (0.7));
    for (int i = 0; i < 100; ++i)
    {
        dream.step();
        CHECK (dream.x()[0] <= 0.5 + 0.3 * 0.5 + 1.0e-12);
        CHECK (dream.x()[1] <= 1.0 + 0.3 * 4.0 + 1.0e-12);
    }
    CHECK (dream.x()[0] == Catch::Approx (0.65));
    CHECK (dream.x()[1] == Catch::Approx (2.2));
}

TEST_CASE ("without depth there is nowhere to go")
{
    DreamSettings settings;
    settings.depth = 0.0;
    Dream dream (hillAt (1.0, 1.0), square(), Eigen::Vector2d (0.7, 0.7), settings);
    CHECK_FALSE (dream.step());
    CHECK (dream.x().isZero (0.0));
}

TEST_CASE ("an entry that presses against its bound does not hold up the others")
{
    Dream dream (hillAt (1000.0, 0.5), square(), Eigen::Vector2d (1.0, -0.5));
    for (int i = 0; i < 20; ++i)
        dream.step();
    CHECK (dream.x()[0] == 1.0);
    CHECK (dream.x()[1] == Catch::Approx (0.5).margin (0.02));
}

TEST_CASE ("an objective that is not a number is not followed")
{
    struct Broken : DreamObjective
    {
        Eigen::Index inputs() const noexcept override { return 2; }
        double evaluate (const Eigen::VectorXd&, Eigen::VectorXd& gradient) override
        {
            gradient = Eigen::Vector2d (std::nan (""), 1.0);
            return std::nan ("");
        }
    };
    Dream dream (std::make_unique<Broken>(), square(), Eigen::Vector2d (0.2, 0.2));
    CHECK_FALSE (dream.step());
    CHECK (dream.x() == Eigen::Vector2d (0.2, 0.2));
}

TEST_CASE ("what does not fit together is refused before a dream begins")
{
    const Eigen::Vector2d start (0.0, 0.0);
    auto upsideDown = square();
    upsideDown.lower[1] = 2.0;
    CHECK_THROWS_AS (Dream (hillAt (0.0, 0.0), upsideDown, start), std::invalid_argument);
    CHECK_THROWS_AS (Dream (hillAt (0.0, 0.0), square(), Eigen::Vector3d (0.0, 0.0, 0.0)), std::invalid_argument);
    CHECK_THROWS_AS (Dream (hillAt (0.0, 0.0), square(), Eigen::Vector2d (0.0, std::nan (""))), std::invalid_argument);
    for (const auto& wrong :
         { DreamSettings { 0.0, 1.0, 0.0 }, DreamSettings { 0.1, 1.5, 0.0 }, DreamSettings { 0.1, 1.0, 1.0 } })
        CHECK_THROWS_AS (Dream (hillAt (0.0, 0.0), square(), start, wrong), std::invalid_argument);
}
