#include "neural/training/explanation/SpikeTriggeredBands.h"

#include "neural/random/RandomStream.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <limits>
#include <numeric>

using namespace galvani;

namespace
{

using Levels = SpikeTriggeredBands::Levels;
using Counts = std::array<std::uint16_t, numGroups>;

/** Every band murmurs on its own; every 40 ms `peaking` is loud for 2 ms, and after another 3 ms `group` fires. */
void hear (SpikeTriggeredBands& bands, size_t peaking, size_t group, int ticks, std::uint64_t seed = 1)
{
    RandomStream random (seed);
    for (int tick = 0; tick < ticks; ++tick)
    {
        Levels levels {};
        for (auto& level : levels)
            level = static_cast<float> (random.uniform (0.2, 0.5));
        const auto phase = tick % 40;
        if (phase < 2)
            levels[peaking] = 1.0f;
        Counts counts {};
        if (phase == 4)
            counts[group] = 5;
        counts[11] = random.uniform() < 0.2 ? 1 : 0; // whatever is heard
        bands.tick (levels, counts);
    }
}

bool isOwnBands (const Levels& shares, size_t group)
{
    Levels own {};
    own[2 * group] = own[2 * group + 1] = 0.5f;
    return shares == own;
}

} // namespace

TEST_CASE ("a group that fires 3 ms after a band peaks is driven by that band")
{
    SpikeTriggeredBands bands;
    hear (bands, 40, 3, 8000);
    REQUIRE (bands.hasEvidence (3));
    const auto shares = bands.sharesOf (3);
    CHECK (shares[40] > 0.9f);
    CHECK (std::accumulate (shares.begin(), shares.end(), 0.0f) == Catch::Approx (1.0));
    CHECK (*std::min_element (shares.begin(), shares.end()) >= 0.0f);
}

TEST_CASE ("without evidence a group's own two bands stand in")
{
    SpikeTriggeredBands bands;
    CHECK (isOwnBands (bands.sharesOf (30), 30));
    hear (bands, 40, 3, 8000);
    CHECK_FALSE (bands.hasEvidence (5)); // silent
    CHECK (isOwnBands (bands.sharesOf (5), 5));
    CHECK_FALSE (bands.hasEvidence (11)); // fires by chance
    CHECK (isOwnBands (bands.sharesOf (11), 11));

    SpikeTriggeredBands still;
    Levels levels {};
    levels.fill (0.5f);
    Counts counts {};
    counts.fill (2);
    for (int tick = 0; tick < 2000; ++tick)
        still.tick (levels, counts);
    CHECK (isOwnBands (still.sharesOf (0), 0));
}

TEST_CASE ("what happened long ago is forgotten, and a reset forgets all")
{
    SpikeTriggeredBands bands;
    hear (bands, 40, 3, 8000);
    hear (bands, 9, 3, 16000, 2);
    CHECK (bands.sharesOf (3)[9] > 0.85f);
    CHECK (bands.sharesOf (3)[40] < 0.1f);
    bands.reset();
    CHECK_FALSE (bands.hasEvidence (3));
    SpikeTriggeredBands fresh;
    hear (bands, 9, 3, 500);
    hear (fresh, 9, 3, 500);
    CHECK (bands.sharesOf (3) == fresh.sharesOf (3));
}

TEST_CASE ("minutes of listening neither overflow nor blunt it, and no number is only a bad moment")
{
    SpikeTriggeredBands bands;
    hear (bands, 40, 3, 100000);
    CHECK (bands.sharesOf (3)[40] > 0.9f);
    Levels bad {};
    bad.fill (std::numeric_limits<float>::quiet_NaN());
    bad[1] = std::numeric_limits<float>::infinity();
    Counts counts {};
    counts.fill (65535);
    for (int tick = 0; tick < 20; ++tick)
        bands.tick (bad, counts);
    for (size_t g = 0; g < numGroups; ++g)
    {
        const auto shares = bands.sharesOf (g);
        CHECK (std::accumulate (shares.begin(), shares.end(), 0.0f) == Catch::Approx (1.0));
    }
}
