#include "dsp/synthesis/ModeFamily.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <numbers>
#include <vector>

using Catch::Approx;
using galvani::BodyTuning;
using galvani::numPartials;
using galvani::partialOf;
using galvani::swingAt;

namespace
{

void requireRatios (BodyTuning family, const std::vector<double>& published)
{
    REQUIRE (static_cast<size_t> (numPartials (family)) >= published.size());
    for (size_t i = 0; i < published.size(); ++i)
    {
        INFO (i);
        REQUIRE (partialOf (family, static_cast<int> (i)).ratio == Approx (published[i]).epsilon (0.01));
    }
}

/** J_m (x) by its power series. */
double bessel (int order, double x)
{
    auto term = std::pow (0.5 * x, order) / std::tgamma (order + 1.0), sum = term;
    for (int k = 1; k < 60; ++k)
    {
        term *= -0.25 * x * x / (k * (k + order));
        sum += term;
    }
    return sum;
}

constexpr BodyTuning families[] { BodyTuning::scale, BodyTuning::string, BodyTuning::membrane, BodyTuning::bar,
                                  BodyTuning::bell,  BodyTuning::glass,  BodyTuning::chord };

} // namespace

TEST_CASE ("partials lie where the books say", "[modes]")
{
    requireRatios (BodyTuning::membrane, { 1.0, 1.594, 2.136, 2.296, 2.653, 2.918, 3.156, 3.501, 3.600, 3.652, 4.060 });
    requireRatios (BodyTuning::bar, { 1.0, 2.757, 5.404, 8.933, 13.345 });
    requireRatios (BodyTuning::bell, { 0.5, 1.0, 1.2, 1.5, 2.0, 2.5, 2.667, 3.0, 4.0, 5.333, 6.667, 8.0 });
    requireRatios (BodyTuning::glass, { 1.0, 2.32, 4.25, 6.63, 9.38 });
    for (int n = 1; n <= 16; ++n)
    {
        REQUIRE (partialOf (BodyTuning::string, n - 1).ratio == Approx (n * std::sqrt (1.0 + 0.0003 * n * n)));
        REQUIRE (partialOf (BodyTuning::chord, n - 1).ratio == static_cast<float> (n));
    }
}

TEST_CASE ("a drum's partials are zeros of the Bessel functions, each once and none left out", "[modes]")
{
    const int orders[] { 0, 1, 2, 0, 3, 1, 4, 2, 0, 5, 3, 6, 1, 4, 7, 2 };
    for (int i = 0; i < 16; ++i)
    {
        const auto zero = 2.404826 * static_cast<double> (partialOf (BodyTuning::membrane, i).ratio);
        REQUIRE (bessel (orders[i], zero) == Approx (0.0).margin (1.0e-5));
    }
    int count = 0;
    const auto highest = 2.404826 * static_cast<double> (partialOf (BodyTuning::membrane, 15).ratio) + 0.01;
    for (int order = 0; order < 12; ++order)
        for (double x = 0.01; x < highest; x += 0.01)
            count += (bessel (order, x) < 0.0) != (bessel (order, std::min (x + 0.01, highest)) < 0.0);
    REQUIRE (count == 16);
}

TEST_CASE ("a bar's partials solve cos x cosh x = 1", "[modes]")
{
    for (int i = 0; i < numPartials (BodyTuning::bar); ++i)
    {
        const auto x = 4.730041 * std::sqrt (static_cast<double> (partialOf (BodyTuning::bar, i).ratio));
        REQUIRE (std::cos (x) == Approx (1.0 / std::cosh (x)).margin (1.0e-4));
    }
}

TEST_CASE ("partials ascend, ring for a share of the time and no louder than full", "[modes]")
{
    for (auto family : families)
        for (int i = 0; i < numPartials (family); ++i)
        {
            const auto partial = partialOf (family, i);
            REQUIRE ((i == 0 || partial.ratio > partialOf (family, i - 1).ratio));
            REQUIRE (partial.decay > 0.05f);
            REQUIRE (partial.decay <= 1.0f);
            REQUIRE (partial.amplitude > 0.0f);
            REQUIRE (partial.amplitude <= 1.0f);
        }
}

TEST_CASE ("a blow at a mode's node does not set it swinging, one at position 0 all alike", "[modes]")
{
    for (auto family : families)
        for (int i = 0; i < numPartials (family); ++i)
        {
            REQUIRE (swingAt (family, i, 0.0f) == 1.0f);
            REQUIRE (swingAt (family, i, 1.0e-4f) == Approx (1.0).margin (0.001));
            for (float place = 0.0f; place <= 1.0f; place += 0.01f)
            {
                REQUIRE (swingAt (family, i, place) >= 0.0f);
                REQUIRE (swingAt (family, i, place) <= 1.0f);
                REQUIRE (std::abs (swingAt (family, i, place + 0.01f) - swingAt (family, i, place)) < 0.4f);
            }
        }
    // In the middle of a string and of a bar, every other one stays still; of a drum, all with lines across.
    for (int i = 0; i < 16; ++i)
        REQUIRE (swingAt (BodyTuning::string, i, 1.0f) == Approx (i % 2 == 0 ? 1.0 : 0.0).margin (1.0e-5));
    for (int i = 1; i < 5; i += 2)
        REQUIRE (swingAt (BodyTuning::bar, i, 1.0f) == Approx (0.0).margin (1.0e-3));
    REQUIRE (swingAt (BodyTuning::bar, 0, 1.0f) == Approx (0.608).margin (0.002));
    REQUIRE (swingAt (BodyTuning::membrane, 0, 1.0f) == Approx (1.0).margin (1.0e-4));
    REQUIRE (swingAt (BodyTuning::membrane, 1, 1.0f) == Approx (0.0).margin (1.0e-4));
    // A third of the way along a string: the third harmonic's node.
    REQUIRE (swingAt (BodyTuning::string, 2, 2.0f / 3.0f) == Approx (0.0).margin (1.0e-5));
    // The first ring of a drum's second round mode.
    REQUIRE (swingAt (BodyTuning::membrane, 3, 1.0f - 2.404826f / 5.520078f) == Approx (0.0).margin (1.0e-4));
}
