#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using galvani::RandomStream;

TEST_CASE ("splitmix64 gives the published numbers")
{
    // Reference output for seed 1234567 (Vigna's splitmix64.c).
    std::uint64_t seed = 1234567;
    CHECK (RandomStream::splitMix (seed) == 6457827717110365317u);
    CHECK (RandomStream::splitMix (seed) == 3203168211198807973u);
    CHECK (RandomStream::splitMix (seed) == 9817491932198370423u);
}

TEST_CASE ("the same seed gives the same stream, another seed another")
{
    RandomStream a (7), b (7), c (8);
    int different = 0;
    for (int i = 0; i < 100; ++i)
    {
        const auto value = a.next();
        REQUIRE (value == b.next());
        different += value != c.next() ? 1 : 0;
    }
    CHECK (different == 100);
}

TEST_CASE ("uniform and normal numbers have the moments they should")
{
    RandomStream random (3);
    constexpr int n = 200000;
    double sum = 0, sumOfNormals = 0, squares = 0;
    for (int i = 0; i < n; ++i)
    {
        const auto u = random.uniform();
        REQUIRE (u >= 0.0);
        REQUIRE (u < 1.0);
        sum += u;
        const auto x = random.normal();
        sumOfNormals += x;
        squares += x * x;
    }
    CHECK (sum / n == Catch::Approx (0.5).margin (0.005));
    CHECK (sumOfNormals / n == Catch::Approx (0.0).margin (0.01));
    CHECK (squares / n == Catch::Approx (1.0).margin (0.02));
}
