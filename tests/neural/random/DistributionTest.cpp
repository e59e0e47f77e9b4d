#include "neural/random/Distribution.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>

using namespace galvani;

namespace
{

Distribution distribution (Distribution::Kind kind, double first, double second)
{
    Distribution d;
    d.kind = kind;
    d.first = first;
    d.second = second;
    return d;
}

} // namespace

TEST_CASE ("what is given is given back, and draws nothing")
{
    RandomStream random (1), untouched (1);
    CHECK (Distribution::constant (7.0).draw (3, random) == 7.0);
    auto list = distribution (Distribution::Kind::list, 0.0, 0.0);
    list.list = { 5.0, 6.0, 9.0 };
    CHECK (list.draw (1, random) == 6.0);
    CHECK (list.highest() == 9.0);
    CHECK (random.next() == untouched.next());
}

TEST_CASE ("draws have their mean and spread and stay within bounds")
{
    RandomStream random (2);
    constexpr int draws = 20000;
    const auto moments = [&] (const Distribution& d)
    {
        double sum = 0.0, squares = 0.0;
        for (int i = 0; i < draws; ++i)
        {
            const auto value = d.draw (0, random);
            REQUIRE (value >= d.least);
            REQUIRE (value <= d.highest());
            sum += value;
            squares += value * value;
        }
        return std::pair (sum / draws, std::sqrt (squares / draws - sum / draws * sum / draws));
    };
    const auto [normalMean, normalSpread] = moments (distribution (Distribution::Kind::normal, 10.0, 2.0));
    CHECK (std::abs (normalMean - 10.0) < 0.06);
    CHECK (std::abs (normalSpread - 2.0) < 0.06);
    const auto [uniformMean, uniformSpread] = moments (distribution (Distribution::Kind::uniform, -1.0, 5.0));
    CHECK (std::abs (uniformMean - 2.0) < 0.05);
    CHECK (std::abs (uniformSpread - 6.0 / std::sqrt (12.0)) < 0.05);

    auto bounded = distribution (Distribution::Kind::normal, 1.0, 5.0);
    bounded.least = 0.0;
    bounded.greatest = 2.0;
    CHECK (bounded.highest() == 2.0);
    const auto [mean, spread] = moments (bounded);
    CHECK (std::abs (mean - 1.0) < 0.05);
    CHECK (spread > 0.8); // mostly at one bound or the other
}
