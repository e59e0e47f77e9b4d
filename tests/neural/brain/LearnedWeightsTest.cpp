#include "neural/brain/LearnedWeights.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_test_macros.hpp>

#include <cmath>
#include <limits>

using namespace galvani;

namespace
{

std::vector<float> randomWeights (size_t count, float largest)
{
    RandomStream random (5);
    std::vector<float> weights { 0.0f, largest };
    while (weights.size() < count)
        weights.push_back (static_cast<float> (random.uniform()) * largest);
    return weights;
}

} // namespace

TEST_CASE ("every weight is kept within half a level, none and the largest exactly")
{
    constexpr float largest = 43.2f;
    const auto weights = randomWeights (20000, largest);
    const auto learned = LearnedWeights::of (weights, largest);
    REQUIRE (learned.size() == weights.size());
    CHECK (learned[0] == 0.0f);
    CHECK (learned[1] == largest);
    for (size_t s = 0; s < weights.size(); ++s)
        REQUIRE (std::abs (learned[s] - weights[s]) <= 0.51f * largest / 65535.0f);
}

TEST_CASE ("what was kept once is kept again as it is")
{
    for (const auto largest : { 0.37f, 43.2f, 999.9f })
    {
        std::vector<std::uint16_t> all (65536);
        for (size_t level = 0; level < all.size(); ++level)
            all[level] = static_cast<std::uint16_t> (level);
        const LearnedWeights learned (largest, all);
        std::vector<float> weights;
        for (size_t s = 0; s < learned.size(); ++s)
            weights.push_back (learned[s]);
        CHECK ((LearnedWeights::of (weights, largest) == learned));
    }
}

TEST_CASE ("what is out of bounds or not a number becomes a weight within them")
{
    const std::vector<float> strange { -1.0f, 11.0f, std::numeric_limits<float>::quiet_NaN(),
                                       std::numeric_limits<float>::infinity(),
                                       -std::numeric_limits<float>::infinity() };
    const auto learned = LearnedWeights::of (strange, 10.0f);
    CHECK (std::vector<std::uint16_t> (learned.levels().begin(), learned.levels().end())
           == std::vector<std::uint16_t> { 0, 65535, 0, 65535, 0 });
}

TEST_CASE ("equal is what has equal levels and the same largest weight")
{
    const LearnedWeights one (10.0f, { 1, 2, 3 }), same (10.0f, { 1, 2, 3 }), copy = one;
    CHECK (one == same);
    CHECK (one == copy);
    CHECK (one != LearnedWeights (10.0f, { 1, 2, 4 }));
    CHECK (one != LearnedWeights (11.0f, { 1, 2, 3 }));
    CHECK (one != LearnedWeights());
    CHECK (LearnedWeights() == LearnedWeights());
    CHECK (LearnedWeights().empty());
    CHECK (LearnedWeights().levels().empty());
}
