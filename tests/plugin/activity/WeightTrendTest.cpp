#include "plugin/activity/WeightTrend.h"

#include <catch2/catch_approx.hpp>
#include <catch2/catch_test_macros.hpp>

using namespace galvani;

namespace
{

WeightBlocks blocksWith (float mean)
{
    WeightBlocks blocks;
    blocks.known = true;
    blocks.largest = 30.0f;
    blocks.mean.fill (10.0f);
    blocks.synapses.fill (4);
    blocks.mean[WeightBlocks::index (6, 18)] = mean;
    return blocks;
}

constexpr auto changing = WeightBlocks::index (6, 18);

} // namespace

TEST_CASE ("a weight that changes is seen changing, and rests again some seconds after", "[gui]")
{
    WeightTrend trend;
    trend.follow (blocksWith (10.0f), 0.0);
    trend.follow (blocksWith (10.0f), 1.0);
    CHECK (trend.recent()[changing] == 0.0f);
    trend.follow (blocksWith (12.0f), 1.25);
    CHECK (trend.recent()[changing] == Catch::Approx (2.0f));
    CHECK (trend.recent()[changing + 1] == 0.0f);
    for (double now = 1.5; now < 4.3; now += 0.25)
        trend.follow (blocksWith (12.0f), now);
    CHECK (trend.recent()[changing] == Catch::Approx (2.0f * 0.37f).epsilon (0.1));
    for (double now = 4.5; now < 30.0; now += 0.25)
        trend.follow (blocksWith (12.0f), now);
    CHECK (trend.recent()[changing] < 0.01f);
}

TEST_CASE ("other synapses, or time that begins anew, are no change", "[gui]")
{
    WeightTrend trend;
    trend.follow (blocksWith (10.0f), 5.0);
    auto others = blocksWith (20.0f);
    others.synapses.fill (9);
    trend.follow (others, 5.25);
    CHECK (trend.recent()[changing] == 0.0f);
    others.mean[changing] = 25.0f;
    trend.follow (others, 1.0);
    CHECK (trend.recent()[changing] == 0.0f);
}
